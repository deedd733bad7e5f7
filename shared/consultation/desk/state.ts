import type {
  InputId,
  InterventionId,
  PersonId,
  PointId,
  RequestId,
  SentenceId,
  StatementId,
  WordsId,
} from '../../basics/ids.ts';
import type { Cite, Format, Section } from '../../draft/model.ts';
import type { Point, WordsPiece } from '../../points/point.ts';
import type { ModelAccount } from './modelAccount.ts';

/** What rapporteurs and the bureau see: words, points, and the draft. */
export interface DeskState {
  pronouns: Record<PersonId, string>;
  words: Record<InterventionId, Words[]>;
  statements: Record<StatementId, Statement>;
  points: Record<PointId, Point>;
  /** Which words the points of an input were taken from (wordsTaken.ts), so that orphans can be adopted after a restart. */
  taken: Record<InputId, string>;
  /** Counts revisions: every commit that changes the draft adds one. */
  draftVersion: number;
  /** By `${format}/${sectionId}`. */
  sections: Record<string, DraftSection>;
  handwork: Handwork;
  /** Elements that people took out of sentences; their points are not used in those sections. */
  dropped: Record<string, DroppedElement>;
  counts: { words: number; statements: number; sentences: number; hand: number; dropped: number };
  /** The released text of each format that has one. */
  released?: Partial<Record<Format, Section[]>>;
  /** How many sentences of it went with a person's data, and how many had before it was released. */
  erasedFromReleased?: Partial<Record<Format, { all: number; before: number }>>;
  /** What a language model has done here; absent where none was asked. */
  model?: ModelAccount;
}

/** What people did to points, as far as the machine has to know of it. */
export interface Handwork {
  /** Counts it. */
  done: number;
  /** What the draft has not taken in yet. */
  pending: { did: HandDid; pointIds: PointId[]; inputIds: InputId[] }[];
  /** The machine's points as they were before somebody changed or parted them. */
  originals: Record<PointId, Point>;
  /** Points that were parted, and their parts. */
  parted: Record<PointId, PointId[]>;
}

export type HandDid = 'captured' | 'filed' | 'merged' | 'split' | 'restored';

/** An element that somebody took out of a sentence. */
export interface DroppedElement {
  dropId: string;
  format: Format;
  sectionId: string;
  sentenceId: SentenceId;
  key: string;
  text: string;
  cites: Cite[];
}

/** A section, and when each of its sentences last changed its text, as draft versions. */
export interface DraftSection extends Section {
  revisedAt: Record<string, number>;
  /** How many of its sentences went with a person's data; none where absent. */
  erased?: number;
}

/** One piece of words: the same intervention, source and segment replaces. */
export interface Words extends WordsPiece {
  wordsId: WordsId;
  segment?: string | undefined;
  final: boolean;
}

/** A text handed in: for a request, or as a written contribution. */
export interface Statement {
  statementId: StatementId;
  personId: PersonId;
  requestId: RequestId | null;
  receipt: string;
  text: string;
  words: number;
  language?: string | undefined;
}

export const emptyDesk: DeskState = {
  pronouns: {},
  words: {},
  statements: {},
  points: {},
  taken: {},
  draftVersion: 0,
  sections: {},
  handwork: { done: 0, pending: [], originals: {}, parted: {} },
  dropped: {},
  counts: { words: 0, statements: 0, sentences: 0, hand: 0, dropped: 0 },
};
