import type { Act, Input, Point } from '#shared/points/point.ts';
import { takePoints } from '#shared/points/takePoints.ts';
import type { GoldAct, LabelledAct } from './gold.ts';
import { tagger } from './tagger.ts';

const LETTER: Record<Act, GoldAct> = {
  call: 'A',
  urge: 'A',
  need: 'A',
  propose: 'A',
  concern: 'C',
  emphasize: 'E',
  welcome: 'W',
  support: 'W',
  fact: 'F',
};

/** Who says the labelled sentences: nobody in particular, on no issue in particular. */
const SOMEBODY: Input = {
  inputId: 'i1',
  kind: 'intervention',
  itemId: 'discussion',
  itemKind: 'issues',
  itemIssues: [],
  order: 1,
  day: 1,
  speaker: null,
};

/** Asks, proposals, needs and concerns are what a report must hold. */
export function isKey(act: GoldAct): boolean {
  return act === 'A' || act === 'C';
}

/** The act of a sentence as the engine reads it by itself: that of its strongest point, a fact where it takes none. */
export function actOf(text: string): GoldAct {
  const points = takePoints(SOMEBODY, [{ source: 'statement', text }], [], tagger());
  const [strongest] = points.toSorted((a, b) => b.strength - a.strength);
  return strongest ? LETTER[strongest.act] : 'F';
}

/** How strongly the engine wants each sentence of a block, read as one intervention: 0 where it takes no ask and no concern. */
export function strengths(block: readonly LabelledAct[]): number[] {
  const whole = block.map(({ text }) => text).join(' ');
  const points = takePoints(SOMEBODY, [{ source: 'statement', text: whole }], [], tagger());
  let at = 0;
  return block.map(({ text }) => {
    const [start, end] = [at, at + text.length];
    at = end + 1;
    const inside = ({ source }: Point) => source.start < end && source.end > start;
    const wanted = points.filter((point) => inside(point) && isKey(LETTER[point.act]));
    return Math.max(0, ...wanted.map(({ strength }) => strength));
  });
}

export interface KeyFigures {
  precision: number;
  recall: number;
  f1: number;
}

/** How well the chosen sentences are the key ones. */
export function keyFigures(gold: readonly LabelledAct[], isChosen: readonly boolean[]): KeyFigures {
  const hits = gold.filter(({ act }, at) => isChosen[at] && isKey(act)).length;
  const chosen = isChosen.filter(Boolean).length;
  const keys = gold.filter(({ act }) => isKey(act)).length;
  const precision = chosen === 0 ? 0 : hits / chosen;
  const recall = keys === 0 ? 0 : hits / keys;
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The share of key sentences among the first three of each block of at least three, the mean of the blocks. */
export function precisionAt3(blocks: readonly LabelledAct[][], order: (block: LabelledAct[]) => number[]): number {
  const long = blocks.filter(({ length }) => length >= 3);
  const found = long.map(
    (block) =>
      order(block)
        .slice(0, 3)
        .filter((place) => isKey(block[place]!.act)).length / 3,
  );
  return found.reduce((sum, each) => sum + each, 0) / found.length;
}

export function blocksOf(gold: readonly LabelledAct[]): LabelledAct[][] {
  const blocks = new Map<LabelledAct['block'], LabelledAct[]>();
  for (const one of gold) blocks.set(one.block, [...(blocks.get(one.block) ?? []), one]);
  return [...blocks.values()];
}
