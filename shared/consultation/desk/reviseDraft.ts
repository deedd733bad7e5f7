import type { InputId, PointId } from '../../basics/ids.ts';
import type { Format, ProposedSection, Section, Sentence } from '../../draft/model.ts';
import type { Point } from '../../points/point.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { besideHandwork, handmadeOf } from './handwork.ts';
import { sharedRevision, type SharedDraftRevised } from './shareDraft.ts';
import { accountAfter, type ModelAnswer } from './modelAccount.ts';
import type { DeskState, DraftSection, HandDid } from './state.ts';
import { isSettled, sameSection, sectionKey, weave } from './weave.ts';

/** What the machine made of an input. Recorded with the engine's version and never computed again on replay. */
export interface ReviseDraft {
  type: 'ReviseDraft';
  /** Null for the sections that stand on the set-up alone. */
  causedBy: InputId | null;
  engine: string;
  /** Mark of the words that were read (wordsTaken.ts). */
  taken: string;
  points: Point[];
  sections: ProposedSection[];
}

export interface PointsCaptured {
  type: 'PointsCaptured';
  inputId: InputId;
  engine: string;
  taken: string;
  points: Point[];
}

/** A section as it now stands, whole. */
export interface DraftRevised {
  type: 'DraftRevised';
  draftVersion: number;
  format: Format;
  sectionId: string;
  heading: string | null;
  order: number;
  thin: boolean;
  causedBy: InputId | null;
  /** What a person did, where that caused the revision. */
  action?: PersonsAct | undefined;
  /** What a language model answered, where that caused the revision. */
  model?: ModelAnswer | undefined;
  sentences: Sentence[];
}

/** What a person did to a sentence, or to points. */
export type PersonsAct = { did: SentenceDid; sentenceId: string } | { did: HandDid; pointIds: PointId[] };

export type SentenceDid = 'accepted' | 'rewritten' | 'rejected' | 'dropped' | 'locked' | 'unlocked';

export const reviseDraft: Decider<Consultation, ReviseDraft, PointsCaptured | DraftRevised | SharedDraftRevised> = (
  command,
  consultation,
) => {
  const { desk } = consultation;
  const { causedBy, engine, taken, points, sections } = command;
  const draftVersion = desk.draftVersion + 1;
  const revised = wovenSections(desk, sections, causedBy);
  const captured: PointsCaptured[] =
    causedBy === null ? [] : [{ type: 'PointsCaptured', inputId: causedBy, engine, taken, points }];
  if (captured.length + revised.length === 0) return refuse('changed', 'The draft says this already.');
  return accept<PointsCaptured | DraftRevised | SharedDraftRevised>(
    [
      ...captured,
      ...revised.map((section) => revision(section, draftVersion, causedBy)),
      ...sharedRevision(consultation, revised),
    ],
    { draftVersion: revised.length > 0 ? draftVersion : desk.draftVersion },
  );
};

/** The machine's sections woven into what stands; those that read the same are left out, but never the paragraph of the input. */
export function wovenSections(
  desk: DeskState,
  sections: ProposedSection[],
  causedBy: InputId | null = null,
): Section[] {
  let sentences = desk.counts.sentences;
  return sections.flatMap((proposed) => {
    const woven = weave(desk, proposed, sentences);
    const isOwn = causedBy !== null && proposed.sectionId.endsWith(`.${causedBy}`);
    if (!isOwn && sameSection(desk.sections[sectionKey(proposed)], woven.section)) return [];
    sentences = woven.sentences;
    return [woven.section];
  });
}

export const pointsCaptured: Evolver<DeskState, PointsCaptured> = (state, { inputId, taken, points }) => {
  const others = Object.entries(state.points).filter(([, point]) => point.inputId !== inputId);
  const cited = citedByPeople(state);
  const keptForCites = Object.entries(state.points).filter(([id, point]) => point.inputId === inputId && cited.has(id));
  const after = besideHandwork(handmadeOf(state, inputId), state.handwork.parted, points.map(legible));
  return {
    ...state,
    taken: { ...state.taken, [inputId]: taken },
    points: Object.fromEntries([...others, ...keptForCites, ...after.map((point) => [point.pointId, point] as const)]),
  };
};

export const draftRevised: Evolver<DeskState, DraftRevised> = (state, event) => {
  const { draftVersion, format, sectionId, heading, order, thin, sentences } = event;
  const key = sectionKey({ format, sectionId });
  const before = state.sections[key];
  const old = new Map(before?.sentences.map((sentence) => [sentence.id, sentence.text]));
  const revisedAt = Object.fromEntries(
    sentences.map(({ id, text }) => [
      id,
      old.get(id) === text ? (before?.revisedAt[id] ?? draftVersion) : draftVersion,
    ]),
  );
  const legible = sentences.filter(({ text }) => (text as string | null) !== null).map(legibleSentence);
  const erased = sentences.length - legible.length;
  const section: DraftSection = {
    format,
    sectionId,
    heading,
    order,
    ...(thin && { thin }),
    ...(erased > 0 && { erased }),
    sentences: legible,
    revisedAt,
  };
  return {
    ...state,
    draftVersion,
    sections: { ...state.sections, [key]: section },
    ...(event.model && { model: accountAfter(state.model, event.model, sentences) }),
    counts: {
      ...state.counts,
      sentences: Math.max(state.counts.sentences, ...sentences.map(({ id }) => Number(id.slice(1)))),
    },
  };
};

export function revision(
  section: Section,
  draftVersion: number,
  causedBy: InputId | null,
  action?: DraftRevised['action'],
): DraftRevised {
  const { format, sectionId, heading, order, thin = false, sentences } = section;
  return {
    type: 'DraftRevised',
    draftVersion,
    format,
    sectionId,
    heading,
    order,
    thin,
    causedBy,
    ...(action && { action }),
    sentences,
  };
}

/** Points that settled sentences and the released text stand on: they stay, whatever the machine reads later. */
export function citedForGood({ sections, released = {} }: DeskState): Set<string> {
  const settled = Object.values(sections).flatMap(({ sentences }) => sentences.filter(isSettled));
  const kept = Object.values(released).flatMap((text) => text.flatMap(({ sentences }) => sentences));
  return new Set([...settled, ...kept].flatMap(({ cites }) => cites));
}

/** Points that people's work stands on: settled sentences, the released text, and what they took out of sentences. */
function citedByPeople(desk: DeskState): Set<string> {
  const dropped = Object.values(desk.dropped).flatMap(({ cites }) => cites);
  return new Set([...citedForGood(desk), ...dropped]);
}

/** Erased texts come back as null; a sentence that is erased itself is gone, and its slot the machine's again. */
function legibleSentence(sentence: Sentence): Sentence {
  const { footnotes, model } = sentence;
  const legible = {
    ...sentence,
    ...(model?.instead === null && { model: { ...model, instead: '' } }),
  };
  if (!footnotes) return legible;
  const kept = footnotes.filter(({ on }) => !('text' in on) || on.text !== null);
  return { ...legible, footnotes: kept };
}

/** Erased texts come back as null; a point without its words is kept, but says nothing. */
export function legible(point: Point): Point {
  const { verbatim, element } = point;
  if (verbatim === null) return { ...point, verbatim: '', individual: null, element: null };
  if (element === null || element.text === null) return { ...point, element: null };
  return element.agent === null ? { ...point, element: { shape: element.shape, text: element.text } } : point;
}
