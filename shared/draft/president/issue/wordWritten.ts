import type { Line } from '../../language/line.ts';
import { joinList } from '../../language/joinList.ts';
import type { Plan } from './choose.ts';
import type { Written } from './fitToBounds.ts';
import { TAILS } from './openers.ts';
import { partsOf, type Setting, wordOpener, wordPlan } from './wordPlan.ts';

/** Where a sentence stands: whether its family has spoken before, how many there are, and what comes before it. */
interface Standing {
  again: boolean;
  sentences: number;
  before: Plan | undefined;
}

/** Words one sentence of the paragraph with all that it holds. */
export function wordWritten(
  { plan, isOpener, tail, joiner = ', and ' }: Written,
  setting: Setting,
  standing: Standing,
): Line {
  const { again, sentences, before } = standing;
  const within = tail ? { ...setting, beside: tail.items.length } : setting;
  const line = isOpener ? wordOpener(plan, within, sentences) : wordPlan(plan, within, again, before);
  if (!tail) return line;
  line.text = line.text.replace(/\.$/, '');
  if (isOpener) return joinList(line.add(`, and ${TAILS[tail.slot]!}`), partsOf(tail)).add('.');
  return line.append(wordPlan(tail, { ...setting, beside: plan.items.length }, false, undefined, joiner));
}
