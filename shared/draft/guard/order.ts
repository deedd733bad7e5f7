import type { Slot } from './slot.ts';
import { rootOf, type Word } from './word.ts';

const ARTICLES = new Set(['a', 'an', 'the']);
const JOINS = new Set(['and', 'or']);

/** Two content words that follow each other, and the function words between them. */
interface Pair {
  first: string;
  second: string;
  between: string;
}

/**
 * Do two words that follow each other in a sentence do so the other way round, joined alike, in the points ("schools should connect
 * villages", "villages should connect schools")? A list may be told in any order.
 */
export function isReversed(words: Word[], { ideas }: Slot): boolean {
  const known = ideas.flatMap(({ texts }) => texts.flatMap(pairsIn));
  const isKnown = (first: string, second: string, between?: string) =>
    known.some(
      (pair) => pair.first === first && pair.second === second && (between === undefined || pair.between === between),
    );
  return pairsIn(words).some(
    ({ first, second, between }) => first !== second && !isKnown(first, second) && isKnown(second, first, between),
  );
}

function pairsIn(words: Word[]): Pair[] {
  const pairs: Pair[] = [];
  let first: string | undefined;
  let between: string[] = [];
  for (const word of words) {
    if (word.break !== 'none') first = undefined;
    const [root, ...more] = word.stems.map(rootOf);
    if (root === undefined) {
      if (!ARTICLES.has(word.lower)) between.push(word.lower);
      continue;
    }
    if (first !== undefined && !between.some((each) => JOINS.has(each)))
      pairs.push({ first, second: root, between: between.join(' ') });
    first = more.at(-1) ?? root;
    between = [];
  }
  return pairs;
}
