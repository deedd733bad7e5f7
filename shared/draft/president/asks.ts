import type { PointId } from '../../basics/ids.ts';
import type { Point } from '../../points/point.ts';
import type { Material } from '../material.ts';
import type { ProposedSentence } from '../model.ts';
import type { SettledSlots } from '../settledSlots.ts';
import { choose, type Plan } from './issue/choose.ts';
import { ItemList } from './issue/items.ts';
import { weigh } from './issue/salience.ts';
import { SLOTS } from './issue/slots.ts';
import { voicesOf, wordPlan } from './issue/wordPlan.ts';

/** A few sentences of fused lists outside the issues: what was asked, without a paragraph's opener. */
export function composeAsks(
  material: Material,
  points: Point[],
  sectionId: string,
  paragraph: number,
  most: number,
  settled: SettledSlots,
  printed: ReadonlySet<PointId> = new Set(),
): ProposedSentence[] {
  const list = new ItemList(material, points);
  const items = list.items().filter((item) => !item.cites.some((cite) => settled.isSpent(cite)));
  const chosen = choose(weigh(items, { material, list, printed })).filter(({ isSpare }) => !isSpare);
  const plans = best(chosen, most);
  const voices = list.voices.size;
  const families = new Set<string>();
  const taken = new Set<string>();
  return plans.map((plan) => {
    const { family } = SLOTS[plan.slot];
    const line = wordPlan(plan, { material, ordinal: 1, topic: '', voices }, families.has(family));
    families.add(family);
    const key = settled.freeKey(plan.slot, taken);
    taken.add(key);
    return {
      key,
      paragraphId: `${sectionId}.${paragraph}`,
      text: line.text,
      cites: line.cites(),
      elements: line.elements,
      organizations: voicesOf([plan]),
    };
  });
}

/** The weightiest plans, in the order of the text. */
function best(plans: Plan[], most: number): Plan[] {
  const value = (plan: Plan) =>
    plan.items.reduce((sum, { salience }) => sum + salience, 0) / plan.items.length +
    SLOTS[plan.slot].bonus +
    0.12 * plan.items.length;
  const kept = [...plans].sort((a, b) => value(b) - value(a)).slice(0, most);
  return plans.filter((plan) => kept.includes(plan));
}
