import type { InputId } from '../../../basics/ids.ts';
import { wordCount } from '../../language/wording.ts';
import { listLimit } from './items.ts';
import type { Weighed } from './salience.ts';
import { SLOT_ORDER, SLOTS, type Slot } from './slots.ts';

/** A sentence before it is worded: its slot and the items it lists. */
export interface Plan {
  slot: Slot;
  items: Weighed[];
}

const LIST_WORDS = 34;
const CONSIDERED = 40;
/** Asks and concerns choose first, so that notes and highlights do not take what they need. */
const CHOOSING_ORDER = [...SLOT_ORDER].sort((a, b) => SLOTS[b].bonus - SLOTS[a].bonus);

/** Fills every slot greedily with its best items; an idea is told once, and interventions that are not yet heard come first. */
export function choose(items: Weighed[]): Plan[] {
  const chosen: Weighed[] = [];
  const timesHeard = new Map<InputId, number>();
  const plans: Plan[] = [];
  for (const slot of CHOOSING_ORDER) {
    const best = items
      .filter((item) => item.slot === slot)
      .sort(byWeight)
      .slice(0, CONSIDERED);
    for (
      let list = fillList(slot, best, chosen, timesHeard), n = 0;
      list.length > 0 && n < (slot === 'note' ? 1 : 2);
      n++
    ) {
      plans.push({ slot, items: list });
      list = fillList(slot, best, chosen, timesHeard);
    }
  }
  return plans.sort((a, b) => SLOT_ORDER.indexOf(a.slot) - SLOT_ORDER.indexOf(b.slot));
}

function fillList(slot: Slot, best: Weighed[], chosen: Weighed[], timesHeard: Map<InputId, number>): Weighed[] {
  const list: Weighed[] = [];
  let words = 0;
  while (list.length < listLimit(slot)) {
    const next = pick(best, list, chosen, timesHeard, LIST_WORDS - words);
    if (!next) break;
    list.push(next);
    chosen.push(next);
    words += wordCount(next.text);
    for (const input of next.inputs) timesHeard.set(input, (timesHeard.get(input) ?? 0) + 1);
  }
  return list.sort((a, b) => comparePoints(a.id, b.id));
}

function pick(
  best: Weighed[],
  list: Weighed[],
  chosen: Weighed[],
  timesHeard: Map<InputId, number>,
  room: number,
): Weighed | null {
  const group = list[0]?.group?.toLowerCase();
  let winner: Weighed | null = null;
  let top = -Infinity;
  for (const item of best) {
    if (
      chosen.includes(item) ||
      (list.length > 0 && (wordCount(item.text) > room || item.group?.toLowerCase() !== group))
    )
      continue;
    if (chosen.some((other) => covers(other, item))) continue;
    const heard = Math.min(...[...item.inputs].map((input) => timesHeard.get(input) ?? 0));
    const value = item.salience - 0.22 * heard + (heard === 0 ? 0.25 : 0);
    if (value > top) {
      top = value;
      winner = item;
    }
  }
  return winner;
}

/** What was told is not told again, unless more stand behind this way of saying it. */
function covers(told: Weighed, item: Weighed): boolean {
  if (told.slot === item.slot && repeats(told.text, item.text)) return true;
  if (item.voices.size > told.voices.size || !sameGround(told.stems, item.stems)) return false;
  return told.own.size === 0 || item.own.size === 0 || sameGround(told.own, item.own);
}

/** One text stands in the other, word for word. */
function repeats(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return ` ${long.toLowerCase()} `.includes(` ${short.toLowerCase()} `);
}

/** More than half of the smaller idea is in the other: told already. */
function sameGround(a: Set<string>, b: Set<string>): boolean {
  let common = 0;
  for (const stem of a) if (b.has(stem)) common++;
  const smaller = Math.min(a.size, b.size);
  return smaller >= 4 ? common * 2 >= smaller : smaller > 0 && common * 2 > smaller;
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
