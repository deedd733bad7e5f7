import { stemmer } from 'stemmer';
import acronyms from './acronyms.json' with { type: 'json' };
import words from './stopWords.json' with { type: 'json' };

const ACRONYMS = new Map(Object.entries(acronyms));
const ACRONYM = new RegExp(`\\b(?:${Object.keys(acronyms).join('|')})\\b`, 'g');
const STOP_WORDS = new Set(words);

/** The words of a text in lower case, without marks; hyphenated words count as their parts, common acronyms as what they stand for. */
export function wordsOf(text: string): string[] {
  return (
    text
      .replace(ACRONYM, (letters) => ACRONYMS.get(letters) ?? letters)
      .toLowerCase()
      .replace(/\b(multi|cyber|inter|anti|non|co|e)-(?=\p{L})/gu, '$1')
      .replace(/[’]/g, "'")
      .replace(/'s\b/g, '')
      .match(/[\p{L}\p{N}]+(?:[+']\p{N}+)?/gu) ?? []
  );
}

/** Stems of the content words of a text, in order, repeated as often as they occur. */
export function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !STOP_WORDS.has(word))
    .map(stem);
}

// Speech repeats its words; the stemmer is the dearest step of all.
const KNOWN_STEMS = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** British and American spellings of one word share a stem. */
export function stem(word: string): string {
  const known = KNOWN_STEMS.get(word);
  if (known !== undefined) return known;
  if (KNOWN_STEMS.size >= MOST_KNOWN) KNOWN_STEMS.clear();
  const found = newStem(word);
  KNOWN_STEMS.set(word, found);
  return found;
}

function newStem(word: string): string {
  const spelled = word
    .replace(/is(e|ed|es|ing|ation|ations)$/, 'iz$1')
    .replace(/our(s|ed|ing)?$/, 'or$1')
    .replace(/^programme/, 'program')
    .replace(/centre(s|d)?$/, 'center$1');
  const apart = UNRELATED.exec(spelled)?.[1] ?? PROCESS.exec(spelled)?.[1];
  return apart ?? stemmer(kin(spelled));
}

/** The stemmer makes one of these and communication, universal, general. */
const UNRELATED = /^(communit|universit|generat)(?:y|ies|ion|ions|ional|ive)$/;

/** What is made so is not what is so: globalization is one matter, a global agenda is about anything. */
const PROCESS = /^(.{2,}aliz)(?:e|ed|es|ing|er|ers|ation|ations|ational)$/;

/** Endings that the stemmer takes for part of the word: financial and finance, economy and economic, who speaks of multistakeholderism and of multistakeholder bodies. */
function kin(word: string): string {
  return word
    .replace(/^(.{5,}c)ial(?:ly)?$/, '$1e')
    .replace(/^(.{3,}(?:om|et))(?:y|ies)$/, '$1ic')
    .replace(/^(.{5,})isms?$/, '$1');
}

/** Stems and pairs of neighbouring stems, with their counts: the vector of TF-IDF. */
export function termsOf(text: string): Map<string, number> {
  const stems = stemsOf(text);
  const terms = new Map<string, number>();
  const add = (term: string) => terms.set(term, (terms.get(term) ?? 0) + 1);
  stems.forEach((one, i) => {
    add(one);
    const next = stems[i + 1];
    if (next !== undefined) add(`${one} ${next}`);
  });
  return terms;
}
