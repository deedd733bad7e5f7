/** Turns sentences into vectors whose directions tell how near they are in meaning, whatever their words. Optional everywhere. */
export interface SentenceEncoder {
  /** Recorded with what was filed with its help. */
  readonly name: string;
  /**
   * A vector per text, in their order; the same text has the same vector whatever stands beside it, a text without letters one of zeros.
   * @throws Error when it has none to give: then words alone decide
   */
  encode(texts: readonly string[]): Promise<Float32Array[]>;
  close(): Promise<void>;
}

/** Cosine of two vectors; 0 where one of them is all zeros. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let [dot, left, right] = [0, 0, 0];
  for (let at = 0; at < a.length; at += 1) {
    dot += a[at]! * b[at]!;
    left += a[at]! ** 2;
    right += b[at]! ** 2;
  }
  return left === 0 || right === 0 ? 0 : dot / Math.sqrt(left * right);
}
