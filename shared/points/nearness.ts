/**
 * How near texts are in meaning to each issue, in the issues' order, from -1 to 1. Measured outside by a sentence encoder and handed in as data;
 * a text that is not in it is filed by its words alone.
 */
export type Nearness = ReadonlyMap<string, readonly number[]>;

/** Against a cosine over words. On labelled sentences of two reports more than this takes away what words have right. */
const WEIGHT = 0.1;

/**
 * Scores by words, moved by how much nearer or farther than the mean each issue is. The best is never less sure than words alone made it:
 * whether a text belongs to any issue is told by its words.
 */
export function withNearness(scores: ReadonlyMap<number, number>, near: readonly number[]): Map<number, number> {
  const mean = near.reduce((sum, one) => sum + one, 0) / near.length;
  const moved = new Map(
    [...scores].map(([ordinal, score]) => [ordinal, score + WEIGHT * ((near[ordinal - 1] ?? mean) - mean)] as const),
  );
  const lost = Math.max(0, ...scores.values()) - Math.max(...moved.values());
  return lost <= 0 ? moved : new Map([...moved].map(([ordinal, score]) => [ordinal, score + lost]));
}
