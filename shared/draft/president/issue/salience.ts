import type { PointId } from '../../../basics/ids.ts';
import type { Material } from '../../material.ts';
import type { Item, ItemList } from './items.ts';

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

interface Scales {
  material: Material;
  /** Where the items come from: who else had their words. */
  list: Pick<ItemList, 'voices' | 'voicesWithStem'>;
  printed: ReadonlySet<PointId>;
  topic?: ReadonlySet<string>;
  title?: ReadonlySet<string>;
}

/** Weighs the items of one issue: shared vocabulary, closeness to the issue, strength of the act, supporters; what was printed last time keeps its place more easily. */
export function weigh(items: Item[], scales: Scales): Weighed[] {
  const { material, list, printed, topic = new Set(), title = topic } = scales;
  const whole = Math.log(1 + list.voices.size);
  const shared = (stem: string) =>
    (Math.log(1 + (list.voicesWithStem.get(stem)?.size ?? 0)) / whole) * material.weightOf(stem);
  return items.map((item) => {
    const own = new Set([...item.stems].filter((stem) => !title.has(stem)));
    return { ...item, salience: salienceOf(item, shared, topic, printed), own };
  });
}

function salienceOf(
  item: Item,
  shared: (stem: string) => number,
  topic: ReadonlySet<string>,
  printed: ReadonlySet<PointId>,
): number {
  const { words } = item;
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
