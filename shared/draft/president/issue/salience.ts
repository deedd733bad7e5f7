import type { InputId, PointId } from '../../../basics/ids.ts';
import type { Material } from '../../material.ts';
import type { Item, ItemList } from './items.ts';

/** An item with its weight among those of its issue. */
export interface Weighed extends Item {
  salience: number;
  /** Its stems beside those of the title: what tells it from others of the issue. */
  own: Set<string>;
  /** Its stems beside the keywords of the issue too, which everybody uses there; all its own where it has no others. */
  apart: Set<string>;
  /** Some of the interventions behind it that no other section tells: they would fall silent without it. */
  fresh: InputId[];
}

/** A bare fact must clearly belong to the issue to be told there. */
const LEAST_FILING_OF_FACTS = 0.15;

const AGAINST = 0.8;

/** False for facts that stand in an issue by a weak likeness only. */
export function isTelling(item: Item): boolean {
  return item.act !== 'fact' || item.filing >= LEAST_FILING_OF_FACTS;
}

/** A word that one alone let fall says nothing of its own: `fragmentation`. */
export function isSlight({ words, voices }: Item): boolean {
  return words < 2 && voices.size < 2;
}

interface Scales {
  material: Material;
  /** Where the items come from: who else had their words. */
  list: Pick<ItemList, 'voices' | 'voicesWithStem'>;
  printed: ReadonlySet<PointId>;
  topic?: ReadonlySet<string>;
  title?: ReadonlySet<string>;
  /** True for an intervention that another section tells. */
  isHeard?: (input: InputId) => boolean;
}

/** So many of those behind an element are looked at: what many more say does not hang on one sentence. */
const LOOKED_AT = 8;

function freshOf({ inputs }: Item, isHeard: (input: InputId) => boolean): InputId[] {
  const fresh: InputId[] = [];
  let seen = 0;
  for (const input of inputs) {
    if (seen++ === LOOKED_AT) break;
    if (!isHeard(input)) fresh.push(input);
  }
  return fresh;
}

/** Weighs the items of one issue: shared vocabulary, closeness to the issue, strength of the act, supporters; what was printed last time keeps its place more easily. */
export function weigh(items: Item[], scales: Scales): Weighed[] {
  const { material, list, printed, topic = new Set(), title = topic, isHeard = () => false } = scales;
  const whole = Math.log(1 + list.voices.size);
  const shared = (stem: string) =>
    (Math.log(1 + (list.voicesWithStem.get(stem)?.size ?? 0)) / whole) * material.weightOf(stem);
  const weighed = items.map((item): Weighed => {
    const own = new Set([...item.stems].filter((stem) => !title.has(stem)));
    const beside = new Set([...own].filter((stem) => !topic.has(stem)));
    const apart = beside.size > 0 ? beside : own;
    return { ...item, salience: salienceOf(item, shared, topic, printed), own, apart, fresh: freshOf(item, isHeard) };
  });
  // Where views differ both are told.
  for (const one of weighed) if (one.rejects && weighed.some((other) => opposes(one, other))) one.salience += AGAINST;
  return weighed;
}

/** Two stems of their own in common, beside what everybody on the issue says. */
export function opposes(against: Weighed, item: Weighed): boolean {
  if (item.rejects || !against.rejects) return false;
  let shared = 0;
  for (const stem of against.rejects) if (item.own.has(stem)) shared += 1;
  return shared >= 2;
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
    (words < 2 ? -1.2 : words < 4 ? -0.25 : words > 15 ? -0.15 : 0) +
    (item.cites.some((cite) => printed.has(cite)) ? 0.8 : 0)
  );
}
