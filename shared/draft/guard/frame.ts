import type { Act } from '../../points/point.ts';
import table from './frameWords.json' with { type: 'json' };
import type { Idea, Slot } from './slot.ts';
import type { Word } from './word.ts';

const CUES = new Map<string, ReadonlySet<string>>(
  Object.entries(table.cues as Record<string, string[]>).map(([word, acts]) => [word, new Set(acts)]),
);
const FRAME = new Set(table.frame);
const BEFORE_CUE = new Set(table.beforeCue);

/** Is the word one with which a sentence says that something was said, and not one that somebody said? */
export function isCue({ lower }: Word, { ideas, scaffoldForms }: Slot): boolean {
  return CUES.has(lower) && (scaffoldForms.has(lower) || !ideas.some(({ forms }) => forms.has(lower)));
}

/** Is it a word of reporting, whoever said it? */
export function isCueForm({ lower }: Word): boolean {
  return CUES.has(lower);
}

/** May an idea be told behind this cue? What stands in the rules' own frame may, where no other word of that frame is of its act. */
export function fits({ lower }: Word, { acts }: Idea, { frameForms }: Slot): boolean {
  const isOf = (cue: string) => [...acts].some((act: Act) => CUES.get(cue)?.has(act));
  return isOf(lower) || (frameForms.has(lower) && ![...frameForms].some(isOf));
}

/** A word of the frames that says nothing of its own. */
export function isFrameWord({ lower }: Word): boolean {
  return FRAME.has(lower);
}

/** The word before, past "also" and its like. */
export function wordBefore(words: Word[], at: number): Word | undefined {
  let before = at - 1;
  while (before >= 0 && BEFORE_CUE.has(words[before]!.lower)) before -= 1;
  return words[before];
}
