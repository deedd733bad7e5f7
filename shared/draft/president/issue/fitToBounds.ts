import { wordCount } from '../../language/wording.ts';
import type { Plan } from './choose.ts';
import { SLOT_ORDER, SLOTS } from './slots.ts';
import { wordOpener, wordPlan, type Setting } from './wordPlan.ts';

/** A plan that stands in the paragraph. */
export interface Written {
  plan: Plan;
  isOpener: boolean;
  /** Further statements in the same sentence. */
  tails?: Plan[];
  /** How the last of them is joined to what stands before. */
  joiner?: ', and ' | ', while ';
}

interface Bounds {
  words: number;
  least: number;
  sentences: number;
}

export const MOST_WORDS = 130;
export const LEAST_WORDS = 87;
const MOST_SENTENCES = 7;
/** Before short ones are put together. */
const MOST_STATEMENTS = 10;
export const LEAST_SENTENCES = 4;
/** A sentence that people have settled takes about this much of the paragraph. */
const SETTLED_WORDS = 20;
const WEAK = 1;
const ALONE = 0.35;

/** Drops the least telling sentences and elements until the paragraph has 87-130 words in 4-7 sentences, where the material carries that. */
export function fitToBounds(
  plans: { opener: Plan | null; plans: Plan[] },
  setting: Setting,
  standing: number,
  room = MOST_WORDS,
): Written[] {
  const bounds: Bounds = {
    words: Math.max(40, room - standing * SETTLED_WORDS),
    least: Math.max(0, LEAST_WORDS - standing * SETTLED_WORDS),
    sentences: standing > 0 ? Math.max(1, MOST_SENTENCES - standing) : MOST_STATEMENTS,
  };
  const written: Written[] = plans.plans.flatMap((plan) =>
    plan.isSpare ? [] : { plan: { ...plan }, isOpener: false },
  );
  if (plans.opener) written.unshift({ plan: { ...plans.opener }, isOpener: true });
  while (written.length > bounds.sentences || total(written, setting) > bounds.words) {
    if (!dropSentence(written, setting, bounds) && !dropElement(written) && !dropAnySentence(written)) break;
  }
  dropWeak(written, setting, bounds);
  if (standing === 0) refill(written, plans.plans, setting, bounds);
  return written;
}

/** What was dropped and still has room comes back: first who would else fall silent, then what weighs most. */
function refill(written: Written[], plans: readonly Plan[], setting: Setting, bounds: Bounds): void {
  for (;;) {
    const told = timesTold(written);
    const isTold = new Set(written.flatMap(({ plan }) => plan.items));
    const left = plans
      .flatMap((plan) => plan.items.flatMap((item) => (isTold.has(item) ? [] : { plan, item })))
      .filter(({ plan, item }) => bringsIn(item, told) || item.salience + SLOTS[plan.slot].bonus >= WEAK)
      .sort((a, b) => returnOf(b.item, told) - returnOf(a.item, told));
    if (!left.some(({ plan, item }) => putBack(written, plan, item, setting, bounds))) return;
  }
}

function returnOf(item: Plan['items'][number], told: ReadonlyMap<string, number>): number {
  return item.salience - 0.04 * wordCount(item.text) + (bringsIn(item, told) ? 1 : 0);
}

/** True where somebody would fall silent without the element. */
function bringsIn({ inputs }: Plan['items'][number], told: ReadonlyMap<string, number>): boolean {
  return [...inputs].some((input) => !told.has(input));
}

/** Puts an element back to where it stood, into its list or as a sentence of its own; false where there is no room for it. */
function putBack(
  written: Written[],
  from: Plan,
  item: Plan['items'][number],
  setting: Setting,
  bounds: Bounds,
): boolean {
  const at = written.findIndex(
    ({ plan, isOpener }) => !isOpener && plan.slot === from.slot && plan.items.some((one) => from.items.includes(one)),
  );
  const here = written[at];
  const items = here ? from.items.filter((one) => one === item || here.plan.items.includes(one)) : [item];
  const one: Written = { plan: { slot: from.slot, items }, isOpener: false };
  const words = total(written, setting) + lengthOf(one, setting) - (here ? lengthOf(here, setting) : 0);
  if (words > bounds.words || (!here && written.length >= bounds.sentences)) return false;
  if (here) written[at] = one;
  else {
    const place = written.findIndex(
      ({ plan, isOpener }) => !isOpener && SLOT_ORDER.indexOf(plan.slot) > SLOT_ORDER.indexOf(from.slot),
    );
    written.splice(place < 0 ? written.length : place, 0, one);
  }
  return true;
}

/** What is hardly worth telling goes, as long as a full paragraph is left. */
function dropWeak(written: Written[], setting: Setting, bounds: Bounds): void {
  for (const sentence of byValue(written)) {
    const isWeak = valueOf(sentence, written) < WEAK;
    if (
      !isWeak ||
      written.length <= LEAST_SENTENCES ||
      total(written, setting) - lengthOf(sentence, setting) < bounds.least
    )
      continue;
    written.splice(written.indexOf(sentence), 1);
  }
}

/** The words of these sentences, each by itself. */
export function total(written: readonly Written[], setting: Setting): number {
  return written.reduce((sum, sentence) => sum + lengthOf(sentence, setting), 0);
}

function lengthOf({ plan, isOpener }: Written, setting: Setting): number {
  return wordCount((isOpener ? wordOpener(plan, setting) : wordPlan(plan, setting, true)).text);
}

/** Drops the least valuable sentence, if enough sentences and words are left without it. */
function dropSentence(written: Written[], setting: Setting, bounds: Bounds): boolean {
  const words = total(written, setting);
  const mustDrop = written.length > bounds.sentences;
  if (!mustDrop && written.length <= LEAST_SENTENCES) return false;
  const rest = (sentence: Written) => words - lengthOf(sentence, setting);
  const victim = byValue(written).find((sentence) => mustDrop || rest(sentence) >= bounds.least);
  if (!victim) return false;
  written.splice(written.indexOf(victim), 1);
  return true;
}

/** Drops the least salient element of the longest list. */
function dropElement(written: Written[]): boolean {
  const lists = written.filter(({ plan }) => plan.items.length > 1);
  const told = timesTold(written);
  const longest = Math.max(...lists.map(({ plan }) => plan.items.length));
  const candidates = lists.filter(({ plan }) => plan.items.length === longest || plan.items.length > 2);
  const weakest = candidates
    .flatMap(({ plan }) => plan.items.map((item) => ({ plan, item })))
    .sort((a, b) => worthOf(a.item, told) - worthOf(b.item, told))[0];
  if (!weakest) return false;
  weakest.plan.items = weakest.plan.items.filter((item) => item !== weakest.item);
  return true;
}

/** Among equals the longer element goes first, as it makes room for more; what alone brings somebody in stays longer. */
function worthOf({ salience, text, inputs }: Plan['items'][number], told: ReadonlyMap<string, number>): number {
  const alone = [...inputs].some((input) => told.get(input) === 1);
  return salience - 0.04 * wordCount(text) + (alone ? 0.6 : 0);
}

function timesTold(written: Written[]): Map<string, number> {
  const told = new Map<string, number>();
  for (const { plan } of written)
    for (const { inputs } of plan.items) for (const input of inputs) told.set(input, (told.get(input) ?? 0) + 1);
  return told;
}

function dropAnySentence(written: Written[]): boolean {
  const victim = byValue(written)[0];
  if (!victim || written.length < 2) return false;
  written.splice(written.indexOf(victim), 1);
  return true;
}

/** The sentences that may go, the least valuable first: the opener never does. */
function byValue(written: Written[]): Written[] {
  const mayGo = written.filter(({ isOpener }) => !isOpener);
  return mayGo.sort(
    (a, b) =>
      valueOf(a, written) - valueOf(b, written) || SLOT_ORDER.indexOf(b.plan.slot) - SLOT_ORDER.indexOf(a.plan.slot),
  );
}

function valueOf(sentence: Written, written: Written[]): number {
  const { slot, items } = sentence.plan;
  const mean = items.reduce((sum, item) => sum + item.salience, 0) / items.length;
  const first = written.find(({ plan }) => SLOTS[plan.slot].family === SLOTS[slot].family);
  // A family that already has a sentence leaves room to those that have none.
  const again = first === sentence ? 0 : first?.isOpener ? 0.3 : 0.6;
  const told = timesTold(written);
  // Whoever is heard here only would fall silent with the sentence.
  const alone = new Set(items.flatMap(({ inputs }) => [...inputs].filter((input) => told.get(input) === 1))).size;
  return mean + SLOTS[slot].bonus + 0.12 * items.length + ALONE * alone - again;
}
