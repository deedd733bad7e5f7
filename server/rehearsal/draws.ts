const SPREAD = 0x6d2b79f5;

/**
 * Decisions that look like chance and are the same again for the same seed. Each is drawn by what it is about, never by turn, so
 * that neither the order in which things happen nor a restart changes what a person decides.
 */
export class Draws {
  constructor(private readonly seed: string) {}

  /** From 0 up to, but without, 1. */
  share(...about: (string | number)[]): number {
    const start = (hash(`${this.seed}/${about.join('/')}`) + SPREAD) | 0;
    const mixed = Math.imul(start ^ (start >>> 15), start | 1);
    const stirred = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((stirred ^ (stirred >>> 14)) >>> 0) / 2 ** 32;
  }

  between([low, high]: readonly [number, number], ...about: (string | number)[]): number {
    return low + (high - low) * this.share(...about);
  }

  /** In an order of chance. */
  shuffled<T>(list: readonly T[], ...about: (string | number)[]): T[] {
    return list
      .map((each, index) => ({ each, rank: this.share(...about, index) }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ each }) => each);
  }
}

/** FNV-1a over UTF-16. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
