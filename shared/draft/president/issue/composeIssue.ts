import type { PointId } from '../../../basics/ids.ts';
import { stemsOf } from '../../../points/stems.ts';
import { headingAsPhrase } from '../../language/casing.ts';
import type { Line } from '../../language/line.ts';
import { wordCount } from '../../language/wording.ts';
import type { Material } from '../../material.ts';
import type { ProposedSection, ProposedSentence } from '../../model.ts';
import { runningTextOf } from '../../runningText.ts';
import type { SettledSlots } from '../../settledSlots.ts';
import { choose } from './choose.ts';
import type { Item, ItemList } from './items.ts';
import { fitToBounds, type Written } from './fitToBounds.ts';
import { takeOpener } from './opener.ts';
import { isTelling, weigh, type Weighed } from './salience.ts';
import { SLOTS } from './slots.ts';
import { voicesOf, wordOpener, wordPlan, type Setting } from './wordPlan.ts';

export const FULL = { points: 6, organizations: 3, words: 87, sentences: 4 };

/** The paragraph of one issue of the President's Summary, or a section without sentences where nothing can be told. */
export function composeIssue(
  material: Material,
  ordinal: number,
  list: ItemList,
  settled: SettledSlots,
  printed: Set<PointId>,
): ProposedSection {
  const sectionId = `issue-${ordinal}`;
  const issue = material.setUp.issues[ordinal - 1]!;
  const voices = list.voices.size;
  const setting: Setting = {
    material,
    ordinal,
    topic: headingAsPhrase(issue.title, runningTextOf(material.setUp)),
    voices,
  };
  const items = list.items().filter((item) => !item.cites.some((cite) => settled.isSpent(cite)));
  const topic = new Set(stemsOf([issue.title, ...issue.keywords].join(' ')));
  const title = new Set(stemsOf(issue.title));
  const write = (chosen: Item[]) =>
    paragraph(weigh(material, chosen, topic, printed, title), setting, settled, sectionId);
  let sentences = write(items.filter(isTelling));
  // Facts that hardly belong here are told only where the issue is full enough for a whole paragraph and lacks one without them.
  const isFull = list.elements >= FULL.points && voices >= FULL.organizations;
  if (isFull && settled.standing === 0 && isThin(sentences)) sentences = write(items);
  const section: ProposedSection = {
    format: 'president',
    sectionId,
    heading: `Issue ${ordinal}: ${issue.title}`,
    order: 100 + ordinal,
    sentences,
  };
  return settled.standing === 0 && isThin(sentences) ? { ...section, thin: true } : section;
}

function isThin(sentences: ProposedSentence[]): boolean {
  const words = sentences.reduce((sum, { text }) => sum + wordCount(text), 0);
  return words < FULL.words || sentences.length < FULL.sentences;
}

function paragraph(items: Weighed[], setting: Setting, settled: SettledSlots, sectionId: string): ProposedSentence[] {
  const plans = choose(items);
  const opener = settled.has('open') ? null : takeOpener(plans);
  return toSentences(fitToBounds({ opener, plans }, setting, settled.standing), setting, settled, sectionId);
}

function toSentences(
  written: Written[],
  setting: Setting,
  settled: SettledSlots,
  sectionId: string,
): ProposedSentence[] {
  const taken = new Set<string>();
  const families = new Set<string>();
  return written.map(({ plan, isOpener }, index) => {
    const family = SLOTS[plan.slot].family;
    const again = families.has(family);
    families.add(family);
    const line: Line = isOpener
      ? wordOpener(plan, setting, written.length)
      : wordPlan(plan, setting, again, written[index - 1]?.plan);
    const key = isOpener ? 'open' : settled.freeKey(plan.slot, taken);
    taken.add(key);
    return {
      key,
      paragraphId: `${sectionId}.1`,
      text: line.text,
      cites: line.cites(),
      elements: line.elements,
      organizations: voicesOf(plan),
    };
  });
}
