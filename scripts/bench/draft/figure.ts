import type { Row } from '../bench.ts';

/** A row of one meeting before it has the meeting's name. */
export type Figure = Omit<Row, 'facts'> & { facts?: Record<string, unknown> };

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The share of the first that is in the second; 1 of none. */
export function shareOf(all: ReadonlySet<string>, found: ReadonlySet<string>): number {
  return all.size === 0 ? 1 : [...all].filter((one) => found.has(one)).length / all.size;
}
