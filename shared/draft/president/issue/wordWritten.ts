import { Line } from '../../language/line.ts';
import type { Plan } from './choose.ts';
import type { Written } from './written.ts';
import { SLOTS } from './slots.ts';
import { wordOpener } from './wordOpener.ts';
import { type Setting, wordPlan } from './wordPlan.ts';

/** Where a sentence stands: which families have spoken before, and what comes right before it. */
interface Standing {
  families: ReadonlySet<string>;
  before: Plan | undefined;
}

/** Words one sentence of the paragraph with all that it holds. */
export function wordWritten(
  { plan, isOpener, tails = [], joiner = ', and ' }: Written,
  setting: Setting,
  { families, before }: Standing,
): Line {
  if (isOpener && joiner !== ', while ') return wordOpener(plan, setting, tails);
  const plans = [plan, ...tails];
  const elements = plans.reduce((sum, { items }) => sum + items.length, 0);
  const line = isOpener ? wordOpener(plan, { ...setting, beside: 1 }) : new Line();
  plans.forEach((one, at) => {
    if (isOpener && at === 0) return;
    const within = { ...setting, beside: elements - one.items.length };
    const again = families.has(SLOTS[one.slot].family);
    line.text = line.text.replace(/\.$/, '');
    line.append(wordPlan(one, within, again, at === 0 ? before : plans[at - 1], at === 0 ? '' : joiner));
  });
  return line;
}
