import type { SetUp } from '../../consultation/setUp.ts';
import type { Input, Point } from '../../points/point.ts';
import type { Rule } from '../check/breach.ts';
import { lengthBreaches } from '../check/lengths.ts';
import { checkDraft, evidenceOf } from '../checkDraft.ts';
import type { Element, ProposedSection, ProposedSentence, WordingRefusal } from '../model.ts';
import { voiceOf } from '../organizations.ts';
import { guardSentence, type OfferedSentence } from './guardSentence.ts';
import type { Voices } from './quantity.ts';
import { slotOf } from './slot.ts';

/** Name and version of the guard, recorded with every wording. */
export const GUARD = 'rostrum-guard 1.1.0';

/** What the guard looks sentences up in. */
export interface GuardEvidence {
  setUp: SetUp;
  inputs: readonly Input[];
  points: readonly Point[];
}

/** How a slot that a model was asked about ends: with its text, or with why not. */
export interface Verdict {
  key: string;
  instead: string;
  text?: string;
  elements?: Element[];
  refused?: WordingRefusal[];
}

/** Refusals of the checker that have a name of their own; any other is 'checker'. */
const CHECKED: Partial<Record<Rule, WordingRefusal>> = {
  firstPerson: 'firstPerson',
  quotation: 'quotation',
  decides: 'decides',
  namesSomebody: 'namesSomebody',
  quantifier: 'quantifier',
  speaksForEverybody: 'quantifier',
  oneStakeholder: 'quantifier',
};

/**
 * Judges what a model offers for the asked slots of a section of the rules' text, sentence by sentence: who is refused keeps the
 * rules' text. `section` holds the sentences as they stand, of the asked ones the rules' text.
 */
export function guardSection(
  section: ProposedSection,
  asked: readonly string[],
  offered: readonly OfferedSentence[],
  evidence: GuardEvidence,
): Verdict[] {
  const points = new Map(evidence.points.map((point) => [point.pointId, point]));
  const title = titleOf(section.sectionId, evidence.setUp);
  let standing = section;
  return section.sentences.flatMap((sentence): Verdict[] => {
    if (!asked.includes(sentence.key)) return [];
    const { key, text: instead } = sentence;
    const offer = offered.find(({ slot }) => slot === key);
    if (!offer) return [{ key, instead, refused: ['missing'] }];
    if (offer.text === instead) return [{ key, instead, text: instead }];
    const slot = slotOf(sentence, points, evidence.setUp, title);
    const after = replaced(standing, key, offer.text);
    const refused = [
      ...guardSentence(offer, slot, voicesOf(sentence, section, evidence)),
      ...checkerRefusals(after, key, evidence),
      ...(breaksLength(standing, after, evidence) ? (['length'] as const) : []),
    ];
    if (refused.length > 0) return [{ key, instead, refused: [...new Set(refused)] }];
    standing = after;
    const elements = elementsIn(offer.text, sentence);
    return [{ key, instead, text: offer.text, ...(elements && { elements }) }];
  });
}

function titleOf(sectionId: string, { issues }: SetUp): string {
  return issues[Number(/^issue-(\d+)$/.exec(sectionId)?.[1]) - 1]?.title ?? '';
}

function replaced(section: ProposedSection, key: string, text: string): ProposedSection {
  const sentences = section.sentences.map((sentence) => {
    if (sentence.key !== key) return sentence;
    const { elements: _spans, ...rest } = sentence;
    return { ...rest, text };
  });
  return { ...section, sentences };
}

function checkerRefusals(
  section: ProposedSection,
  key: string,
  { inputs, points, setUp }: GuardEvidence,
): WordingRefusal[] {
  return checkDraft([section], inputs, points, setUp)
    .filter((breach) => breach.key === key)
    .map(({ rule }) => CHECKED[rule] ?? 'checker');
}

function breaksLength(before: ProposedSection, after: ProposedSection, given: GuardEvidence): boolean {
  const evidence = evidenceOf(given.inputs, given.points, given.setUp);
  const breaks = (section: ProposedSection) =>
    lengthBreaches(section, evidence).some(({ severity }) => severity === 'breach');
  return !breaks(before) && breaks(after);
}

function voicesOf({ cites }: ProposedSentence, { sectionId }: ProposedSection, evidence: GuardEvidence): Voices {
  const inputs = new Map(evidence.inputs.map((input) => [input.inputId, input]));
  const count = (points: readonly Point[]) =>
    new Set(
      points.flatMap(({ inputId }) => {
        const input = inputs.get(inputId);
        return input ? [voiceOf(input)] : [];
      }),
    ).size;
  const ordinal = Number(/^issue-(\d+)$/.exec(sectionId)?.[1]);
  return {
    behind: count(evidence.points.filter(({ pointId }) => cites.includes(pointId))),
    spoke: count(evidence.points.filter(({ issues }) => issues[0]?.ordinal === ordinal)),
  };
}

/** Where the rules' elements stand in the model's text, if all of them do, in order. */
function elementsIn(text: string, { text: rules, elements }: ProposedSentence): Element[] | null {
  let end = 0;
  const found: Element[] = [];
  for (const element of elements ?? []) {
    const start = text.toLowerCase().indexOf(rules.slice(element.start, element.end).toLowerCase(), end);
    if (start < 0) return null;
    end = start + element.end - element.start;
    found.push({ start, end, cites: element.cites });
  }
  return found.length > 0 ? found : null;
}
