import type { Written } from './written.ts';

/** How many sentences that stand would change if a statement came into the sentence before it, and the words of both; null where it cannot stand there. */
export type CostOf = (one: Written, other: Written) => { changed: number; words: number } | null;

/** Words never outweigh what stands. */
const CHANGED = 1000;

/** Puts neighbouring statements together into as few sentences as possible, but no fewer than `least`; of equal ways the one that leaves most standing. */
export function inFewSentences(written: readonly Written[], least: number, costOf: CostOf): Written[] {
  // Way k of those up to a statement tells all of them in k sentences.
  const upTo: (Way | undefined)[][] = [[{ sentences: [], cost: 0 }]];
  for (let end = 1; end <= written.length; end += 1) {
    const here: (Way | undefined)[] = [];
    for (let begin = end - 1; begin >= 0; begin -= 1) {
      const sentence = together(written.slice(begin, end), costOf);
      if (!sentence) break;
      upTo[begin]!.forEach((way, count) => {
        if (way && way.cost + sentence.cost < (here[count + 1]?.cost ?? Infinity))
          here[count + 1] = { sentences: [...way.sentences, sentence.one], cost: way.cost + sentence.cost };
      });
    }
    upTo.push(here);
  }
  return upTo.at(-1)!.find((way, count) => way && count >= least)?.sentences ?? [...written];
}

interface Way {
  sentences: Written[];
  cost: number;
}

function together([first, ...others]: readonly Written[], costOf: CostOf): { one: Written; cost: number } | null {
  let one = first!;
  let cost = 0;
  for (const other of others) {
    const found = costOf(one, other);
    if (!found) return null;
    cost += found.changed * CHANGED + found.words;
    one = joined(one, other);
  }
  return { one, cost };
}

/** One statement as part of the sentence before it. */
export function joined(one: Written, other: Written): Written {
  return { ...one, tails: [...(one.tails ?? []), other.plan] };
}
