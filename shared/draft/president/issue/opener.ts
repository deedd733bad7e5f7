import type { Plan } from './choose.ts';
import type { Weighed } from './salience.ts';
import { SLOTS, type Slot } from './slots.ts';

/** How well a slot's material stands behind the title: a diagnosis or an emphasis better than a demand, a bare fact only when it is telling. */
const FITNESS: Partial<Record<Slot, number>> = {
  highlight: 0.6,
  concern: 0.6,
  concernThat: 0.5,
  need: 0.3,
  needFor: 0.3,
  should: 0.2,
  view: 0.2,
  note: 0.1,
  support: 0.1,
  welcome: -0.2,
};
/** Demands keep together, and come first only where nothing else can. */
const DEMAND = -0.5;
const LATE: Partial<Record<Slot, number>> = {
  question: -0.6,
  oppose: -0.8,
  asked: -1.6,
  deed: -1,
  unitedNations: -1.2,
  urge: -1.4,
};
const OPENER_WORDS = 28;

/** Takes the material of the first sentence out of the plans: one clause or two, or a whole list of demands. What the slot has beyond that stays in its own sentence. */
export function takeOpener(plans: Plan[], prose = ''): Plan | null {
  // What the process is asked stands last.
  const plan = plans
    .filter(({ slot, isSpare }) => slot !== 'closer' && !isSpare)
    .map((one) => ({ one, fitness: fitnessOf(one, plans) + keptAt(one, plans, prose) }))
    .sort((a, b) => b.fitness - a.fitness)[0]?.one;
  if (!plan) return null;
  const taken = opened(plan, prose) ? sameAs(plan, prose) : bestOf(plan);
  const items = plan.items.filter((item) => taken.includes(item));
  plan.items = plan.items.filter((item) => !taken.includes(item));
  // Notes are told once: what the first sentence has no room for is left out, unless there is nothing else to tell.
  if (plan.items.length === 0 || (plan.slot === 'note' && plans.length > 1)) plans.splice(plans.indexOf(plan), 1);
  return { slot: plan.slot, items };
}

/** Notes have one sentence: where the first has no room for all of them they stand behind it. */
function losesNotes(plan: Plan): boolean {
  return plan.slot === 'note' && plan.items.length > bestOf(plan).length;
}

/** What opened the paragraph last time opens it again more easily; of several behind the title, what came first. */
const KEPT = 1.0;
const KEPT_FIRST = 0.6;
/** What opened for want of better makes room sooner. */
const KEPT_LATE = 0.3;

function keptAt(plan: Plan, plans: readonly Plan[], prose: string): number {
  if (!opened(plan, prose) || losesNotes(plan)) return 0;
  const place = placeIn(plan, prose);
  return (
    (LATE[plan.slot] === undefined ? KEPT : KEPT_LATE) +
    (plans.some((other) => placeIn(other, prose) > place && opened(other, prose)) ? KEPT_FIRST : 0)
  );
}

/** Where the first sentence of the prose names it first; infinite where it does not. */
function placeIn(plan: Plan, prose: string): number {
  return Math.min(...openedWith(plan, prose).map(({ text }) => prose.indexOf(text)));
}

function opened(plan: Plan, prose: string): boolean {
  return openedWith(plan, prose).length > 0;
}

function openedWith({ items }: Plan, prose: string): Weighed[] {
  const first = prose.slice(0, Math.max(0, prose.search(/\.(?: |$)/)));
  return items.filter(({ text }) => first.includes(text));
}

/** What opened it last time; the rest has a sentence of its own, unless there is but a single list to tell. */
function sameAs(plan: Plan, prose: string): Weighed[] {
  const best = bestOf(plan);
  const same = openedWith(plan, prose);
  return FITNESS[plan.slot] === undefined || same.every((item) => best.includes(item)) ? best : same;
}

function fitnessOf(plan: Plan, plans: Plan[]): number {
  // A second sentence of the same kind right after the opener reads like a stammer.
  const others =
    plans.filter(({ slot, isSpare }) => !isSpare && SLOTS[slot].family === SLOTS[plan.slot].family).length - 1;
  const leftOver = plan.items.length - bestOf(plan).length;
  const stammer = others + leftOver > 0 ? 0.5 : 0;
  const fitness = FITNESS[plan.slot] ?? LATE[plan.slot] ?? DEMAND;
  return Math.max(...plan.items.map(({ salience }) => salience)) + fitness - stammer;
}

function bestOf({ slot, items }: Plan): Weighed[] {
  if (FITNESS[slot] === undefined) return items;
  // A short list is not told in two sentences.
  if (items.length === 3 && slot !== 'should' && wordsOf(items) <= OPENER_WORDS) return items;
  const best = [...items].sort((a, b) => b.salience - a.salience);
  const two = best.slice(0, 2);
  if (wordsOf(two) <= OPENER_WORDS && (slot !== 'should' || items.length === 2)) return two;
  return best.slice(0, 1);
}

function wordsOf(items: readonly Weighed[]): number {
  return items.reduce((sum, { words }) => sum + words, 0);
}
