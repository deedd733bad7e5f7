import { fits, isCue, isCueForm, isFrameWord, wordBefore } from './frame.ts';
import type { Slot } from './slot.ts';
import type { Word } from './word.ts';

const BE = new Set(['was', 'were', 'been', 'being', 'be', 'is', 'are']);
const REPORTED = /^(?:express|rais|made|voic|plac|drew|drawn)/;

/**
 * Does a sentence tell as plain fact what was an act (a call, a concern ...), or tell of an act or a reaction that none of its points
 * performs, be it in a clause that says nothing else ("which was welcomed")?
 */
export function isOfAnotherAct(words: Word[], slot: Slot): boolean {
  const cues = words.filter((word, at) => isCue(word, slot) || isReported(words, at));
  if (cues.length === 0 && slot.ideas.some(({ acts }) => acts.size > 0 && !acts.has('fact'))) return true;
  return cues.some((cue) => !slot.ideas.some((idea) => fits(cue, idea, slot)));
}

/** "Support was expressed", "was welcomed", "made a proposal": told of somebody, whatever the points hold of the same word. */
function isReported(words: Word[], at: number): boolean {
  const word = words[at]!;
  if (!isCueForm(word)) return false;
  const before = wordBefore(words, at);
  if (before && ((BE.has(before.lower) && word.lower.endsWith('ed')) || isReport(before))) return true;
  const [next, verb, last] = words.slice(at + 1, at + 4);
  if (next && BE.has(next.lower)) return [verb, last].some((each) => each !== undefined && isReport(each));
  return next !== undefined && isReport(next);
}

function isReport(word: Word): boolean {
  return isFrameWord(word) && REPORTED.test(word.lower);
}
