import { wordCount } from '../../language/wording.ts';
import type { Plan } from './choose.ts';
import { OPENERS } from './frames.ts';
import type { Weighed } from './salience.ts';
import { SLOTS, type Slot } from './slots.ts';

/** How well a slot's material stands behind the title: a diagnosis or an emphasis better than a demand, a bare fact only when it is telling. */
const FITNESS: Partial<Record<Slot, number>> = {
  highlight: 0.5,
  concern: 0.5,
  concernThat: 0.3,
  need: 0.3,
  needFor: 0.3,
  support: 0.2,
  should: 0.1,
  note: 0.1,
  call: 0,
  welcome: -0.2,
  proposeThat: -0.3,
  callTo: -0.2,
  propose: -0.3,
  proposeTo: -0.4,
};
const OPENER_WORDS = 24;

/** Takes the material of the first sentence out of the plans: one clause or demand, or two phrases. What the slot has beyond that stays in its own sentence. */
export function takeOpener(plans: Plan[]): Plan | null {
  const ranked = plans.filter(({ slot }) => OPENERS[slot]).sort((a, b) => fitnessOf(b, plans) - fitnessOf(a, plans));
  const plan = ranked[0];
  if (!plan) return null;
  const taken = bestOf(plan);
  const items = plan.items.filter((item) => taken.includes(item));
  plan.items = plan.items.filter((item) => !taken.includes(item));
  if (plan.items.length === 0) plans.splice(plans.indexOf(plan), 1);
  return { slot: plan.slot, items };
}

function fitnessOf(plan: Plan, plans: Plan[]): number {
  // A second sentence of the same kind right after the opener reads like a stammer.
  const others = plans.filter(({ slot }) => SLOTS[slot].family === SLOTS[plan.slot].family).length - 1;
  const leftOver = plan.items.length - bestOf(plan).length;
  const stammer = plan.slot === 'note' ? 0 : others + leftOver > 0 ? 0.5 : 0;
  return Math.max(...plan.items.map(({ salience }) => salience)) + (FITNESS[plan.slot] ?? 0) - stammer;
}

function bestOf({ slot, items }: Plan): Weighed[] {
  const best = [...items].sort((a, b) => b.salience - a.salience);
  const two = best.slice(0, 2);
  const mayBeTwo = slot === 'highlight' || slot === 'concern' || slot === 'support';
  const isAll = items.length <= 2 && slot !== 'note' && slot !== 'should';
  if ((mayBeTwo || isAll) && two.reduce((sum, { text }) => sum + wordCount(text), 0) <= OPENER_WORDS) return two;
  return best.slice(0, 1);
}
