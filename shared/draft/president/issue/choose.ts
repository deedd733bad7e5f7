import type { InputId } from '../../../basics/ids.ts';
import { listLimit } from './items.ts';
import type { Weighed } from './salience.ts';
import { SLOT_ORDER, SLOTS, type Slot } from './slots.ts';

/** A sentence before it is worded: its slot and the items it lists. */
export interface Plan {
  slot: Slot;
  items: Weighed[];
  /** Told only where everything else leaves room. */
  isSpare?: boolean;
}

/** Of all the elements of a list. */
export const LIST_WORDS = 38;
const CONSIDERED = 40;
/** Each word more leaves less room for others. */
const HANDY_WORDS = 8;
/** Whoever is heard nowhere yet comes first, then whoever is not heard here. */
export const UNHEARD = 1.2;
const UNHEARD_HERE = 0.4;
/** Asks and concerns choose first, so that notes and highlights do not take what they need. */
const CHOOSING_ORDER = [...SLOT_ORDER].sort((a, b) => SLOTS[b].bonus - SLOTS[a].bonus);

type Weights = (stem: string) => number;

/** What was chosen so far. */
interface Chosen {
  items: Weighed[];
  timesHeard: Map<InputId, number>;
  weightOf: Weights;
}

/** Fills every slot greedily with its best items; an idea is told once, and interventions that are not yet heard come first. */
export function choose(items: Weighed[], weightOf: Weights = () => 1): Plan[] {
  const chosen: Chosen = { items: [], timesHeard: new Map(), weightOf };
  const plans: Plan[] = [];
  for (const slot of CHOOSING_ORDER) {
    const best = items
      .filter((item) => item.slot === slot)
      .sort(byWeight)
      .slice(0, CONSIDERED)
      .filter((item) => !chosen.items.some((other) => covers(other, item, weightOf)));
    for (let n = 0; n < 2; n += 1) {
      const list = fillList(slot, best, chosen);
      if (list.length === 0) break;
      plans.push({ slot, items: list, ...(slot === 'note' && n > 0 && { isSpare: true }) });
    }
  }
  return plans.sort((a, b) => SLOT_ORDER.indexOf(a.slot) - SLOT_ORDER.indexOf(b.slot));
}

/** Takes a list out of the best: what it tells is left to no other. */
function fillList(slot: Slot, best: Weighed[], chosen: Chosen): Weighed[] {
  const list: Weighed[] = [];
  let words = 0;
  while (list.length < listLimit(slot)) {
    const next = pick(best, list, chosen.timesHeard, LIST_WORDS - words);
    if (!next) break;
    list.push(next);
    chosen.items.push(next);
    const open = best.filter((item) => item !== next && !covers(next, item, chosen.weightOf));
    best.splice(0, best.length, ...open);
    words += next.words;
    for (const input of next.inputs) chosen.timesHeard.set(input, (chosen.timesHeard.get(input) ?? 0) + 1);
  }
  return slot === 'urge' ? byAddressee(list) : byPoints(list);
}

/** A list in the order of its points. */
export function byPoints(list: Weighed[]): Weighed[] {
  return list.sort((a, b) => comparePoints(a.id, b.id));
}

/** In the order of the points, but what one addressee is urged to do stands together. */
function byAddressee(list: Weighed[]): Weighed[] {
  const sorted = byPoints(list);
  const firstOf = (item: Weighed) =>
    sorted.findIndex(({ group }) => group?.toLowerCase() === item.group?.toLowerCase());
  return sorted
    .map((item) => ({ item, at: firstOf(item) }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function pick(
  best: readonly Weighed[],
  list: readonly Weighed[],
  timesHeard: ReadonlyMap<InputId, number>,
  room: number,
): Weighed | null {
  const first = list[0];
  let winner: Weighed | null = null;
  let top = -Infinity;
  for (const item of best) {
    if (first && (item.words > room || !sharesList(first, item))) continue;
    const heard = leastHeard(item, timesHeard);
    const value =
      item.salience -
      0.35 * heard +
      (heard === 0 ? (item.fresh.length > 0 ? UNHEARD : UNHEARD_HERE) : 0) -
      0.04 * Math.max(0, item.words - HANDY_WORDS);
    if (value > top) {
      top = value;
      winner = item;
    }
  }
  return winner;
}

function leastHeard({ inputs }: Weighed, timesHeard: ReadonlyMap<InputId, number>): number {
  let least = Infinity;
  for (const input of inputs) {
    const heard = timesHeard.get(input);
    if (heard === undefined) return 0;
    least = Math.min(least, heard);
  }
  return least;
}

/** One sentence may urge several addressees; what bodies of the United Nations said needs the same words. */
function sharesList(first: Weighed, item: Weighed): boolean {
  return first.slot === 'urge' || item.group?.toLowerCase() === first.group?.toLowerCase();
}

/** What was told is not told again, unless more stand behind this way of saying it. */
function covers(told: Weighed, item: Weighed, weightOf: Weights): boolean {
  // Who rejects what others want has not been heard yet.
  if ((told.rejects === null) !== (item.rejects === null)) return false;
  if (told.slot === item.slot && repeats(told.text, item.text)) return true;
  if (item.voices.size > told.voices.size || !sameGround(told.stems, item.stems, weightOf)) return false;
  return told.own.size === 0 || item.own.size === 0 || sharesMore(told, item, weightOf);
}

/** The title's and the keywords' words alone make no two ideas the same. */
function sharesMore(told: Weighed, item: Weighed, weightOf: Weights): boolean {
  return sameGround(told.own, item.own, weightOf) && [...told.apart].some((stem) => item.apart.has(stem));
}

/** One text stands in the other, word for word. */
function repeats(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return ` ${long.toLowerCase()} `.includes(` ${short.toLowerCase()} `);
}

/** More than half of the smaller idea is in the other: told already. Words that everybody uses tell little. */
function sameGround(a: Set<string>, b: Set<string>, weightOf: (stem: string) => number): boolean {
  const weigh = (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + weightOf(stem), 0);
  const common = [...a].filter((stem) => b.has(stem));
  const share = weigh(common) / Math.min(weigh(a), weigh(b));
  return Math.min(a.size, b.size) >= 4 ? common.length >= 2 && share >= 0.5 : common.length > 0 && share > 0.5;
}

function byWeight(a: Weighed, b: Weighed): number {
  return b.salience - a.salience || comparePoints(a.id, b.id);
}

/** Ids in the order of their numbers: `i2.1` before `i10.1`. */
export function comparePoints(a: string, b: string): number {
  const [x, y] = [numbersOf(a), numbersOf(b)];
  return x[0]! - y[0]! || x[1]! - y[1]! || (a < b ? -1 : a > b ? 1 : 0);
}

function numbersOf(id: string): number[] {
  const found = id.match(/\d+/g)?.map(Number) ?? [];
  return [found[0] ?? 0, found[1] ?? 0];
}
