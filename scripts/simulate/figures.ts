import { MINUTE } from '#shared/basics/time.ts';
import type { Side } from './company.ts';
import type { Wait } from './sitting.ts';

export interface GroupFigures {
  category: string;
  side: Side;
  /** Requests a sitting, on average. */
  requests: number;
  /** Minutes. */
  median: number;
  p95: number;
  /** Share of the requests that got the floor. */
  reached: number;
}

export interface Figures {
  /** The longest median wait of a group over that of everybody; the median of the sittings. */
  worstRatio: number;
  /** Which group has the longest median oftenest. */
  worst: string;
  /** Minutes, over all requests of all sittings. */
  median: number;
  p95: number;
  reached: number;
  groups: GroupFigures[];
}

const FEWEST = 5;

export function figuresOf(sittings: Wait[][]): Figures {
  const ratios = sittings.flatMap(worstGroup);
  const all = sittings.flat();
  const groups = [...byGroup(all).values()]
    .map((waits) => groupFigures(waits, sittings.length))
    .filter(({ requests }) => requests >= FEWEST)
    .toSorted((a, b) => a.side.localeCompare(b.side) * -1 || b.requests - a.requests);
  return {
    worstRatio: quantile(
      ratios.map(({ ratio }) => ratio),
      0.5,
    ),
    worst: oftenest(ratios.map(({ group }) => group)),
    ...waitFigures(all),
    groups,
  };
}

/** The measure of docs/adr/008-default-order.md; none where no group is large enough. */
export function worstGroup(waits: Wait[]): { group: string; ratio: number }[] {
  const everybody = medianOf(waits);
  const medians = [...byGroup(waits)]
    .filter(([, each]) => each.length >= FEWEST)
    .map(([group, each]) => ({ group, ratio: medianOf(each) / everybody }));
  return medians.toSorted((a, b) => b.ratio - a.ratio).slice(0, 1);
}

function byGroup(waits: Wait[]): Map<string, Wait[]> {
  const groups = new Map<string, Wait[]>();
  for (const wait of waits) {
    const key = `${wait.category}, ${wait.side}`;
    const group = groups.get(key);
    if (group) group.push(wait);
    else groups.set(key, [wait]);
  }
  return groups;
}

function groupFigures(waits: Wait[], sittings: number): GroupFigures {
  const { category, side } = waits[0]!;
  return { category, side, requests: waits.length / sittings, ...waitFigures(waits) };
}

function waitFigures(waits: Wait[]) {
  const minutes = waits.map(({ waited }) => waited / MINUTE);
  return {
    median: quantile(minutes, 0.5),
    p95: quantile(minutes, 0.95),
    reached: waits.filter(({ isReached }) => isReached).length / waits.length,
  };
}

const medianOf = (waits: Wait[]) =>
  quantile(
    waits.map(({ waited }) => waited),
    0.5,
  );

/** Between the two nearest, where it falls between. */
export function quantile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low = 0, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

function oftenest(names: string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
