import { quantifier } from '../language/quantifier.ts';
import { isCue, isFrameWord } from './frame.ts';
import table from './frameWords.json' with { type: 'json' };
import type { Slot } from './slot.ts';
import type { Word } from './word.ts';

const TELLING = new Set(table.telling);
const INTENSIFIERS = new Set(table.intensifiers);
const RANK: Record<string, number> = { some: 1, several: 2, many: 3, most: 4 };

/** How many organizations stand behind a sentence, of how many that spoke on the issue. */
export interface Voices {
  behind: number;
  spoke: number;
}

/** Does a sentence say how many, how much or how strongly, where its points do not, or more than the count of organizations bears? */
export function isOverstated(words: Word[], slot: Slot, voices: Voices): boolean {
  return words.some((word, at) => {
    const next = words[at + 1];
    if (next?.lower === 'stakeholders' && isSubject(words, at + 1, slot) && TELLING.has(word.lower))
      return !isBorne(word.lower, slot, voices);
    if (TELLING.has(word.lower) && !isSaid(word, slot)) return true;
    return INTENSIFIERS.has(word.lower) && !slot.scaffoldForms.has(word.lower) && isBesideCue(words, at, slot);
  });
}

function isBorne(word: string, { ideas }: Slot, { behind, spoke }: Voices): boolean {
  const rank = Object.hasOwn(RANK, word) ? RANK[word]! : 0;
  return rank > 0 && behind >= 2 && ideas.length === 1 && rank <= RANK[quantifier(behind, spoke)]!;
}

/** "Stakeholders" as those who speak, not as those who are spoken about. */
function isSubject(words: Word[], at: number, slot: Slot): boolean {
  const next = words.slice(at + 1, at + 3);
  return next.some((word) => isCue(word, slot) || (isFrameWord(word) && /(?:ed|ing|drew)$/.test(word.lower)));
}

function isSaid({ lower }: Word, { ideas, scaffoldForms }: Slot): boolean {
  return scaffoldForms.has(lower) || ideas.some(({ forms }) => forms.has(lower));
}

function isBesideCue(words: Word[], at: number, slot: Slot): boolean {
  return [words[at - 1], words[at + 1]].some((word) => word && (isCue(word, slot) || word.lower === 'expressed'));
}
