import type { InputId } from '../../../basics/ids.ts';
import { stemsOf } from '../../../points/stems.ts';
import { headingAsPhrase } from '../../language/casing.ts';
import { wordCount } from '../../language/wording.ts';
import type { Material } from '../../material.ts';
import type { ProposedSection, ProposedSentence } from '../../model.ts';
import { runningTextOf } from '../../runningText.ts';
import type { SettledSlots } from '../../settledSlots.ts';
import { choose, type Plan } from './choose.ts';
import { chooseFacets, type Facet, type Facets } from './facets.ts';
import { fuseAsks } from './fuseAsks.ts';
import { joinStatements } from './joinStatements.ts';
import type { Item, ItemList } from './items.ts';
import { fitToBounds, MOST_WORDS } from './fitToBounds.ts';
import type { Written } from './written.ts';
import { takeOpener } from './opener.ts';
import type { Printed } from './printed.ts';
import { isSlight, isTelling, weigh, type Weighed } from './salience.ts';
import { SLOTS } from './slots.ts';
import { voicesOf, type Setting } from './wordPlan.ts';
import { wordWritten } from './wordWritten.ts';

export const FULL = { points: 6, organizations: 3, words: 87, sentences: 4 };

/** The paragraph of one issue of the President's Summary, or a section without sentences where nothing can be told. */
export function composeIssue(
  material: Material,
  ordinal: number,
  { list, facets }: { list: ItemList; facets: Facets },
  settled: SettledSlots,
  printed: Printed,
  isHeard: (input: InputId) => boolean = () => false,
): ProposedSection {
  const sectionId = `issue-${ordinal}`;
  const issue = material.setUp.issues[ordinal - 1]!;
  const voices = list.voices.size;
  const setting: Setting = {
    material,
    ordinal,
    topic: headingAsPhrase(issue.title, runningTextOf(material.setUp)),
    voices,
    isRich: voices >= FULL.organizations && list.items().flatMap(({ cites }) => cites).length >= FULL.points,
    prose: printed.prose,
  };
  const items = list.items().filter((item) => !isSlight(item) && !item.cites.some((cite) => settled.isSpent(cite)));
  const topic = new Set(stemsOf([issue.title, ...issue.keywords].join(' ')));
  const title = new Set(stemsOf(issue.title));
  const subjects = facets.shared().flatMap((facet) => withoutSpent(facet, settled));
  const write = (chosen: Item[]) => {
    const weighed = weigh(chosen, { material, list, printed: printed.cites, topic, title, isHeard });
    const plans = fuseAsks(choose(weighed, (stem) => material.weightOf(stem)));
    const heard = new Set(plans.flatMap((plan) => plan.items.flatMap(({ inputs }) => [...inputs])));
    const referred = settled.has('open')
      ? []
      : chooseFacets(subjects, { material, title, heard, prose: printed.prose });
    return paragraph({ plans, referred, printed }, setting, settled, sectionId);
  };
  let sentences = write(items.filter(isTelling));
  // Facts that hardly belong here are told only where the paragraph has room for them.
  if (settled.standing === 0 && isThin(sentences)) sentences = write(items);
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

/** A facet without the points that a settled sentence has taken; nothing where fewer than two speakers are left. */
function withoutSpent(facet: Facet, settled: SettledSlots): Facet[] {
  const spent = facet.cites.filter((cite) => settled.isSpent(cite));
  return spent.length === 0 ? [facet] : [];
}

function paragraph(
  { plans, referred, printed }: { plans: Plan[]; referred: Weighed[]; printed: Printed },
  setting: Setting,
  settled: SettledSlots,
  sectionId: string,
): ProposedSentence[] {
  const opener = settled.has('open')
    ? null
    : referred.length > 0
      ? { slot: 'refer' as const, items: referred }
      : takeOpener(plans, printed.prose);
  // Joining adds a few words: with less room until the whole keeps its bounds.
  for (let room = MOST_WORDS; ; room -= 3) {
    const written = fitToBounds({ opener, plans }, setting, settled.standing, room);
    const joined = joinStatements(written, setting, settled.standing, printed);
    const sentences = toSentences(joined, setting, settled, sectionId);
    const words = sentences.reduce((sum, { text }) => sum + wordCount(text), 0);
    if (words <= MOST_WORDS || room < MOST_WORDS / 2) return sentences;
  }
}

function toSentences(
  written: Written[],
  setting: Setting,
  settled: SettledSlots,
  sectionId: string,
): ProposedSentence[] {
  const taken = new Set<string>();
  const families = new Set<string>();
  return written.map((one, index) => {
    const last = written[index - 1];
    const line = wordWritten(one, setting, { families, before: last?.tails?.at(-1) ?? last?.plan });
    const plans = [one.plan, ...(one.tails ?? [])];
    for (const { slot } of plans) families.add(SLOTS[slot].family);
    const key = one.isOpener ? 'open' : settled.freeKey(one.plan.slot, taken);
    taken.add(key);
    return {
      key,
      paragraphId: `${sectionId}.1`,
      text: line.text,
      cites: line.cites(),
      elements: line.elements,
      organizations: voicesOf(plans),
    };
  });
}
