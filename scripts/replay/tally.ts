/** What the replay met on its way, counted. */
export class Tally {
  /** Refusals by their code; HTTP's as `http 429`. */
  readonly refusals: Record<string, number> = {};

  refused(code: string): void {
    this.refusals[code] = (this.refusals[code] ?? 0) + 1;
  }
}

/** The value that a share of the values does not exceed (nearest rank); 0 of none. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
