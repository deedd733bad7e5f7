import type { Act, Point } from './point.ts';
import { stemsOf, termsOf } from './stems.ts';

/** Acts that may share a list; concern and support never meet, because word overlap is blind to stance. */
const GROUP: Record<Act, string> = {
  call: 'ask',
  need: 'ask',
  urge: 'ask',
  propose: 'propose',
  concern: 'concern',
  emphasize: 'note',
  fact: 'note',
  welcome: 'support',
  support: 'support',
};

/** Weight of a term: rare ones tell ideas apart. Made by `documentWeights` from the texts at hand. */
export type TermWeight = (term: string) => number;

/** Inverse document frequency over the texts given; an unseen term weighs like one seen once. */
export function documentWeights(texts: readonly string[]): TermWeight {
  const seen = new Map<string, number>();
  for (const text of texts) for (const term of termsOf(text).keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + (texts.length + 1) / (seen.get(term) ?? 1));
}

/** Cosine of two texts over TF-IDF of stems and pairs of stems, from 0 to 1. */
export function similarity(a: string, b: string, weight: TermWeight = () => 1): number {
  const left = termsOf(a);
  const right = termsOf(b);
  let dot = 0;
  for (const [term, count] of left) dot += count * (right.get(term) ?? 0) * weight(term) ** 2;
  const length = (terms: Map<string, number>) => Math.hypot(...[...terms].map(([term, count]) => count * weight(term)));
  return dot === 0 ? 0 : dot / (length(left) * length(right));
}

/** Share of common stems: of all (Jaccard), and of the smaller set (containment). */
export function overlap(a: string, b: string): { shared: number; jaccard: number; containment: number } {
  const left = new Set(stemsOf(a));
  const right = new Set(stemsOf(b));
  const shared = [...left].filter((one) => right.has(one)).length;
  const smaller = Math.min(left.size, right.size);
  return {
    shared,
    jaccard: shared === 0 ? 0 : shared / (left.size + right.size - shared),
    containment: smaller === 0 ? 0 : shared / smaller,
  };
}

/** True when two texts put the same idea: half of their stems in common (two at least), or one nearly inside the other (three at least). */
export function saysTheSame(a: string, b: string): boolean {
  if (negated(a) !== negated(b)) return false;
  const { shared, jaccard, containment } = overlap(a, b);
  return (jaccard >= 0.5 && shared >= 2) || (containment >= 0.8 && shared >= 3);
}

function negated(text: string): boolean {
  return /\b(?:not|no|never|without|nor)\b/i.test(text);
}

type Mergeable = Pick<Point, 'act' | 'element' | 'issues'>;

/** True when two points may be printed as one element: same group of acts, shape, agent and first issue, and the same idea. */
export function sameIdea(a: Mergeable, b: Mergeable): boolean {
  if (!a.element || !b.element || a.element.shape !== b.element.shape || GROUP[a.act] !== GROUP[b.act]) return false;
  if ((a.element.agent ?? '').toLowerCase() !== (b.element.agent ?? '').toLowerCase()) return false;
  if (a.issues[0]?.ordinal !== b.issues[0]?.ordinal) return false;
  return saysTheSame(a.element.text, b.element.text);
}

/** The cleaner of two texts of one idea: one of 4 to 14 words, then the shorter, then the first by the alphabet. */
export function cleaner(a: string, b: string): string {
  const isHandy = (text: string) => {
    const words = text.split(' ').length;
    return words >= 4 && words <= 14;
  };
  if (isHandy(a) !== isHandy(b)) return isHandy(a) ? a : b;
  if (a.length !== b.length) return a.length < b.length ? a : b;
  return a <= b ? a : b;
}

/** The group of acts whose elements may merge. */
export function actGroup(act: Act): string {
  return GROUP[act];
}
