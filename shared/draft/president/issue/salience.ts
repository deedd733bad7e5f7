import type { PointId } from '../../../basics/ids.ts';
import { wordCount } from '../../language/wording.ts';
import type { Material } from '../../material.ts';
import type { Item } from './items.ts';

/** An item with its weight among those of its issue. */
export interface Weighed extends Item {
  salience: number;
  /** Its stems beside those of the title: what tells it from others of the issue. */
  own: Set<string>;
}

/** A bare fact must clearly belong to the issue to be told there. */
const LEAST_FILING_OF_FACTS = 0.15;

/** Where views differ both are told. */
const AGAINST = 0.8;

/** False for facts that stand in an issue by a weak likeness only. */
export function isTelling(item: Item): boolean {
  return item.act !== 'fact' || item.filing >= LEAST_FILING_OF_FACTS;
}

/** Weighs the items of one issue: shared vocabulary, closeness to the issue, strength of the act, supporters; what was printed last time keeps its place more easily. */
export function weigh(
  material: Material,
  items: Item[],
  topic: Set<string>,
  printed: ReadonlySet<PointId>,
  title = topic,
): Weighed[] {
  const voicesWithStem = new Map<string, Set<string>>();
  const everybody = new Set<string>();
  for (const { stems, voices } of items) {
    for (const voice of voices) everybody.add(voice);
    for (const stem of stems) {
      const known = voicesWithStem.get(stem) ?? new Set();
      for (const voice of voices) known.add(voice);
      voicesWithStem.set(stem, known);
    }
  }
  const whole = Math.log(1 + everybody.size);
  const shared = (stem: string) => (Math.log(1 + voicesWithStem.get(stem)!.size) / whole) * material.weightOf(stem);
  return items.map((item) => {
    const own = new Set([...item.stems].filter((stem) => !title.has(stem)));
    return { ...item, salience: salienceOf(item, shared, topic, printed), own };
  });
}

function salienceOf(
  item: Item,
  shared: (stem: string) => number,
  topic: Set<string>,
  printed: ReadonlySet<PointId>,
): number {
  const words = wordCount(item.text);
  let vocabulary = 0;
  let onTopic = 0;
  for (const stem of item.stems) {
    vocabulary += shared(stem);
    if (topic.has(stem)) onTopic++;
  }
  return (
    (1.6 * vocabulary) / Math.sqrt(item.stems.size + 1) +
    0.28 * Math.min(3, onTopic) +
    0.22 * item.strength +
    0.5 * Math.log(item.voices.size) +
    1.2 * Math.min(0.5, item.filing) +
    (words < 4 ? -0.25 : words > 15 ? -0.15 : 0) +
    (item.isAgainst ? AGAINST : 0) +
    (item.cites.some((cite) => printed.has(cite)) ? 0.8 : 0)
  );
}
