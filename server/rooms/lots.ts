import { randomInt } from 'node:crypto';

const LARGEST = 2 ** 48 - 1;

/** Numbers from the machine's own randomness, so many that nobody can foresee a draw; the record keeps its outcome. */
export function drawNumbers(count: number): number[] {
  return Array.from({ length: count }, () => randomInt(LARGEST));
}
