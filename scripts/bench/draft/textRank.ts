import { contentStems } from './contentWords.ts';

const DAMPING = 0.85;
const ROUNDS = 40;

/** A neighbour in the graph and how alike the two sentences are. */
interface Edge {
  to: number;
  weight: number;
}

/** TextRank (Mihalcea and Tarau, 2004): how central each sentence is in the graph of shared content words. The scores sum to the number of sentences. */
export function textRank(sentences: readonly string[]): number[] {
  return pageRank(graphOf(sentences.map((sentence) => new Set(contentStems(sentence)))));
}

/** Shared words over the logarithms of both lengths, so that long sentences do not win by length. */
function graphOf(bags: readonly ReadonlySet<string>[]): Edge[][] {
  const holders = new Map<string, number[]>();
  bags.forEach((bag, at) => {
    for (const word of bag) holders.set(word, [...(holders.get(word) ?? []), at]);
  });
  const logarithms = bags.map((bag) => Math.log(bag.size));
  const shared = new Uint16Array(bags.length);
  return bags.map((bag, from) => {
    const near: number[] = [];
    for (const word of bag) for (const to of holders.get(word)!) if (to !== from && shared[to]!++ === 0) near.push(to);
    const edges = near.map((to) => ({ to, weight: shared[to]! / (logarithms[from]! + logarithms[to]! || 1) }));
    for (const to of near) shared[to] = 0;
    return edges;
  });
}

/** Power iteration; a sentence without neighbours keeps what everybody gets. */
export function pageRank(graph: readonly (readonly Edge[])[]): number[] {
  const totals = graph.map((edges) => edges.reduce((sum, { weight }) => sum + weight, 0));
  let scores = graph.map(() => 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = graph.map(() => 1 - DAMPING);
    graph.forEach((edges, from) => {
      const share = (DAMPING * scores[from]!) / (totals[from]! || 1);
      for (const { to, weight } of edges) next[to]! += share * weight;
    });
    scores = next;
  }
  return scores;
}
