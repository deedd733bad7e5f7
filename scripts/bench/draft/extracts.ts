import { countWords } from './contentWords.ts';
import { textRank } from './textRank.ts';

export const BASELINES = ['TextRank', 'lead', 'random'] as const;
export type Baseline = (typeof BASELINES)[number];

/** One draw says little: the random baseline is the mean of so many. */
export const DRAWS = 20;
const SEED = 20_250_609;

/** The orders in which a baseline takes sentences, the first choice first: one, or for `random` as many as are drawn. */
export function ordersOf(baseline: Baseline, sentences: readonly string[]): number[][] {
  const places = sentences.map((_, place) => place);
  if (baseline === 'lead') return [places];
  if (baseline === 'random') return Array.from({ length: DRAWS }, (_, draw) => shuffled(places, SEED + draw));
  const scores = textRank(sentences);
  return [places.toSorted((a, b) => scores[b]! - scores[a]! || a - b)];
}

/** The sentences taken in this order until they have so many words, in the order of the text; the last is cut to fit. */
export function extract(sentences: readonly string[], order: readonly number[], words: number): string {
  return placesWithin(sentences, order, words)
    .map(({ place, keep }) => firstWords(sentences[place]!, keep))
    .join(' ');
}

/** Which sentences such an extract takes, and how many words of each. */
export function placesWithin(
  sentences: readonly string[],
  order: readonly number[],
  words: number,
): { place: number; keep: number }[] {
  const taken: { place: number; keep: number }[] = [];
  let left = words;
  for (const place of order) {
    if (left <= 0) break;
    const keep = Math.min(left, countWords(sentences[place]!));
    if (keep > 0) taken.push({ place, keep });
    left -= keep;
  }
  return taken.toSorted((a, b) => a.place - b.place);
}

export function firstWords(text: string, count: number): string {
  return (text.match(/\S+/g) ?? []).slice(0, count).join(' ');
}

/** Fisher and Yates with a generator of its own, so that a run can be repeated. */
export function shuffled<T>(values: readonly T[], seed: number): T[] {
  const next = generator(seed);
  const out = [...values];
  for (let last = out.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [out[last], out[other]] = [out[other]!, out[last]!];
  }
  return out;
}

/** Mulberry32: numbers from 0 up to 1. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
