/** How large a run is, and where its material from outside lies. */
export interface Size {
  /** Small sizes, to see that everything works; figures of it are none. */
  quick: boolean;
  /** Clients in one meeting; replaces each bench's own number. */
  clients?: number | undefined;
  rounds: number;
  samples: string | undefined;
  say: (sentence: string) => void;
}

/** What is aimed at: a ratio, or where the baseline does nothing of the kind, a figure. */
export type Target = { atMost: number } | { atLeast: number } | { oursAtMost: number } | { oursAtLeast: number };

/** One figure beside its baseline, both the medians of the rounds of one run. */
export interface Row {
  name: string;
  unit: string;
  ours: number;
  baseline: number;
  /** What the baseline is, in a few words. */
  against: string;
  target?: Target;
  /** What held the figure where it is, as far as was seen. */
  limit?: string;
  /** Further facts: rounds, counts, sizes. */
  facts: Record<string, unknown>;
}

/** A bench that could not be run here, and why. */
export interface Skipped {
  name: string;
  skipped: string;
}

export interface Bench {
  /** What is done, in one line; with its numbers where they depend on the size. */
  what: string | ((size: Size) => string);
  run: (size: Size) => Promise<(Row | Skipped)[]>;
}

/** How often a thing is measured in turn with its baseline: A B A B A B. */
export async function inTurn<A, B>(
  rounds: number,
  ours: (round: number) => Promise<A>,
  baseline: (round: number) => Promise<B>,
): Promise<{ ours: A[]; baseline: B[] }> {
  const measured: { ours: A[]; baseline: B[] } = { ours: [], baseline: [] };
  for (let round = 0; round < rounds; round += 1) {
    measured.ours.push(await ours(round));
    measured.baseline.push(await baseline(round));
  }
  return measured;
}
