import { wordCount } from '../../language/wording.ts';
import type { Weighed } from './salience.ts';
import type { Written } from './written.ts';
import { wordOpener } from './wordOpener.ts';
import { wordPlan, type Setting } from './wordPlan.ts';

/** Lengths of lists, each reckoned once: a list that changes is another list. */
const known = new WeakMap<Setting, WeakMap<readonly Weighed[], number>>();

/** The words of these sentences, each by itself. */
export function total(written: readonly Written[], setting: Setting): number {
  return written.reduce((sum, sentence) => sum + lengthOf(sentence, setting), 0);
}

/** The words of one sentence by itself, reckoned with an "also". */
export function lengthOf({ plan, isOpener }: Written, setting: Setting): number {
  const lengths = known.get(setting) ?? new WeakMap<readonly Weighed[], number>();
  known.set(setting, lengths);
  let words = lengths.get(plan.items);
  if (words === undefined) {
    words = wordCount((isOpener ? wordOpener(plan, setting) : wordPlan(plan, setting, true)).text);
    lengths.set(plan.items, words);
  }
  return words;
}
