import type { InputId, InterventionId, PersonId, PointId, RequestId, StatementId, WordsId } from '../../basics/ids.ts';
import type { Section } from '../../draft/model.ts';
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
  counts: { words: number; statements: number; sentences: number };
  /** What a language model has done here; absent where none was asked. */
  model?: ModelAccount;
}

/** A section, and when each of its sentences last changed its text, as draft versions. */
export interface DraftSection extends Section {
  revisedAt: Record<string, number>;
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
  counts: { words: 0, statements: 0, sentences: 0 },
};
