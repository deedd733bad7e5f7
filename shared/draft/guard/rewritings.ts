import type { Unit } from './unit.ts';
import { rootOf, wordsIn, type Word } from './word.ts';

type Rewriting = (words: Word[], at: number, isKnown: Known) => Word[] | null;
/** Do these stand one after another, with these small words between, in a text? */
type Known = (first: Word | undefined, between: string, second: Word | undefined) => boolean;

const ALL: Rewriting[] = [isA, gerundOf, nounGerund, compound, passive];

/** A sentence as it is, and with its turns of phrase put back to those of the texts, where these have them. */
export function rewritings(words: Word[], units: Unit[]): Word[][] {
  const isKnown: Known = (first, between, second) => {
    const [from, to] = [first?.stems.at(-1), second?.stems[0]];
    if (from === undefined || to === undefined) return false;
    return units.some(({ tokens }) =>
      tokens.some((token, at) => {
        const lead = token.lead.map(({ lower }) => lower).filter((form) => !/^(?:an?|the)$/.test(form));
        return token.root === rootOf(to) && tokens[at - 1]?.root === rootOf(from) && lead.join(' ') === between;
      }),
    );
  };
  let back = words;
  for (const rewriting of ALL) for (let at = 0; at < back.length; at += 1) back = rewriting(back, at, isKnown) ?? back;
  return back === words ? [words] : [words, back];
}

/** "Broadband that is affordable" for "affordable broadband". */
function isA(words: Word[], at: number, isKnown: Known): Word[] | null {
  const [noun, that, be, kind] = words.slice(at, at + 4);
  if (that?.lower !== 'that' || !/^(?:is|are)$/.test(be?.lower ?? '') || !isKnown(kind, '', noun)) return null;
  return words.toSpliced(at, 4, { ...kind!, break: noun!.break }, { ...noun!, break: 'none' });
}

/** "The sharing of masts" for "shared masts". */
function gerundOf(words: Word[], at: number, isKnown: Known): Word[] | null {
  const [gerund, of, noun] = words.slice(at, at + 3);
  if (!gerund?.lower.endsWith('ing') || of?.lower !== 'of' || !isKnown(gerund, '', noun)) return null;
  return words.toSpliced(at + 1, 1);
}

/** "Surveillance spreading" for "the spread of surveillance". */
function nounGerund(words: Word[], at: number, isKnown: Known): Word[] | null {
  const [noun, gerund] = words.slice(at, at + 2);
  if (!gerund?.lower.endsWith('ing') || !isKnown(gerund, 'of', noun)) return null;
  return words.toSpliced(at, 2, { ...gerund, break: noun!.break }, ...wordsIn('of'), { ...noun!, break: 'none' });
}

/** "A last-mile fund" for "a fund for the last mile". */
function compound(words: Word[], at: number, isKnown: Known): Word[] | null {
  const [kind, noun] = words.slice(at, at + 2);
  if (!kind?.form.includes('-') || !noun) return null;
  const parts = kind.form.split('-').flatMap(wordsIn);
  const small = parts.slice(
    0,
    Math.max(
      0,
      parts.findIndex(({ stems }) => stems.length > 0),
    ),
  );
  const by = ['for', 'of'].find((each) => isKnown(noun, [each, ...small.map(({ lower }) => lower)].join(' '), kind));
  return by === undefined ? null : words.toSpliced(at, 2, { ...noun, break: kind.break }, ...wordsIn(by), ...parts);
}

/** "Systems should be tested by public bodies" for "public bodies should test systems". */
function passive(words: Word[], at: number, isKnown: Known): Word[] | null {
  const [should, be, verb, by] = words.slice(at, at + 4);
  if (should?.lower !== 'should' || be?.lower !== 'be' || by?.lower !== 'by' || !verb) return null;
  const object = words.slice(0, at).findLastIndex(({ stems, lower }) => stems.length === 0 || lower === 'stressed') + 1;
  const end = words.findIndex((word, index) => index > at + 3 && word.stems.length === 0);
  const doers = words.slice(at + 4, end < 0 ? undefined : end);
  if (!isKnown(doers.at(-1), 'should', verb) || !isKnown(verb, '', words[object])) return null;
  const acted = [...doers, should, verb, ...words.slice(object, at)];
  return [...words.slice(0, object), ...acted, ...(end < 0 ? [] : words.slice(end))];
}
