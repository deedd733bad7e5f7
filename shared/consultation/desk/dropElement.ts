import type { SentenceId } from '../../basics/ids.ts';
import { organizationsBehind } from '../../draft/dropping/organizationsBehind.ts';
import { withoutElement } from '../../draft/dropping/withoutElement.ts';
import type { Cite, Format, Sentence } from '../../draft/model.ts';
import { refuse, type Decider, type Evolver } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { inputFacts } from './inputFacts.ts';
import { openSentenceIn, refusalOfSeen, settle, type Settled } from './settle.ts';
import type { DeskState, DroppedElement } from './state.ts';

/** Takes one element out of a machine sentence. Its points are not used in that section again, unless somebody puts it back. */
export interface DropElement {
  type: 'DropElement';
  sentenceId: SentenceId;
  /** Which of the sentence's elements, from 0. */
  element: number;
  /** Draft version that was looked at. */
  seen: number;
}

export interface ElementDropped {
  type: 'ElementDropped';
  dropId: string;
  format: Format;
  sectionId: string;
  sentenceId: SentenceId;
  /** Slot of the sentence within its section. */
  key: string;
  /** The element's words. */
  text: string;
  cites: Cite[];
}

export const dropElement: Decider<Consultation, DropElement, Settled | ElementDropped> = (
  { sentenceId, element, seen },
  consultation,
) => {
  const { desk } = consultation;
  const found = openSentenceIn(desk, sentenceId);
  if ('ok' in found) return found;
  const { section, sentence } = found;
  const unseen = refusalOfSeen(desk, found, seen);
  if (unseen) return unseen;
  const elements = sentence.origin === 'machine' && sentence.state !== 'rejected' ? (sentence.elements ?? []) : [];
  const gone = elements[element];
  if (!gone) return refuse('notFound', 'That sentence has no such part. Rewrite it or reject it.');
  if (elements.length === 1) return refuse('onlyElement');
  const cites = remainingCites(sentence, element);
  const behind = organizationsBehind(inputsOf(consultation, cites));
  const left = withoutElement(sentence, element, behind);
  if (!left) return refuse('notAList');
  const after = { ...sentence, ...left, cites, organizations: section.format === 'president' ? behind : 1 };
  const dropped: ElementDropped = {
    type: 'ElementDropped',
    dropId: `d${desk.counts.dropped + 1}`,
    format: section.format,
    sectionId: section.sectionId,
    sentenceId,
    key: sentence.key,
    text: sentence.text.slice(gone.start, gone.end),
    cites: gone.cites,
  };
  const { events, ...settled } = settle(consultation, found, after, 'dropped');
  return { ...settled, events: [dropped, ...events], result: { ...settled.result, dropId: dropped.dropId } };
};

export const elementDropped: Evolver<DeskState, ElementDropped> = (state, event) => {
  const { dropId, format, sectionId, sentenceId, key, text, cites } = event;
  const dropped: DroppedElement = { dropId, format, sectionId, sentenceId, key, text: text ?? '', cites };
  return {
    ...state,
    dropped: { ...state.dropped, [dropId]: dropped },
    counts: { ...state.counts, dropped: state.counts.dropped + 1 },
  };
};

/** What the sentence still cites: what its other elements do, and what no element did. */
function remainingCites({ cites, elements = [] }: Sentence, index: number): Cite[] {
  const kept = new Set(elements.flatMap((each, at) => (at === index ? [] : each.cites)));
  const gone = new Set(elements[index]?.cites);
  return cites.filter((cite) => kept.has(cite) || !gone.has(cite));
}

function inputsOf(consultation: Consultation, cites: Cite[]) {
  return cites.flatMap((cite) => {
    const inputId = consultation.desk.points[cite]?.inputId ?? '';
    return inputFacts(consultation, inputId) ?? [];
  });
}
