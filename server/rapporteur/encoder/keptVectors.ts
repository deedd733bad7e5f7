import type { SentenceEncoder } from './sentenceEncoder.ts';

/** A vector of 512 numbers takes 2 KB. */
const MOST_KEPT = 2_000;

/** Keeps the vectors that were used last, so that issues and what is read again are encoded once. Bounded, whatever the meeting's length. */
export class KeptVectors implements SentenceEncoder {
  readonly #kept = new Map<string, Float32Array>();

  constructor(
    private readonly encoder: SentenceEncoder,
    private readonly mostKept = MOST_KEPT,
  ) {}

  get name(): string {
    return this.encoder.name;
  }

  async encode(texts: readonly string[]): Promise<Float32Array[]> {
    const found = new Map<string, Float32Array>();
    for (const text of texts) {
      const kept = this.#kept.get(text);
      if (kept) found.set(text, this.#keep(text, kept));
    }
    const missing = [...new Set(texts)].filter((text) => !found.has(text));
    const vectors = missing.length === 0 ? [] : await this.encoder.encode(missing);
    missing.forEach((text, at) => found.set(text, this.#keep(text, vectors[at]!)));
    return texts.map((text) => found.get(text)!);
  }

  async close(): Promise<void> {
    this.#kept.clear();
    await this.encoder.close();
  }

  /** What was used last goes last. */
  #keep(text: string, vector: Float32Array): Float32Array {
    this.#kept.delete(text);
    this.#kept.set(text, vector);
    if (this.#kept.size > this.mostKept) this.#kept.delete(this.#kept.keys().next().value!);
    return vector;
  }
}
