import type { InterventionId, PersonId, PointId, SentenceId } from '../basics/ids.ts';
import type { Point } from '../points/point.ts';

/** The two outcome documents: the President's Summary and the secretariat's numbered report. */
export type Format = 'president' | 'secretariat';

/** What a sentence stands on: a point, or a fact of the set-up (`setUp.mandate`). */
export type Cite = PointId | `setUp.${string}`;

/** A part of a sentence with citations of its own; offsets are UTF-16 positions in the sentence's text. */
export interface Element {
  start: number;
  end: number;
  cites: Cite[];
}

/** A footnote call after the character at `at`: on a person (name, function, organization, country), an unnamed speaker, or a text. */
export interface FootnoteCall {
  at: number;
  on: { personId: PersonId } | { unnamed: true } | { text: string };
}

/** A sentence as the machine proposes it. `key` is its stable slot within the section (`call`, `concern.2`), so that an update touches only what must change. */
export interface ProposedSentence {
  key: string;
  paragraphId: string;
  text: string;
  cites: Cite[];
  elements?: Element[];
  footnotes?: FootnoteCall[];
  /** How many distinct organizations are behind the cites (a person without one counts as their own). */
  organizations: number;
  /** A visible gap marker: the set-up lacks a fact. */
  gap?: boolean;
}

export type SentenceState = 'proposed' | 'accepted' | 'edited' | 'rejected' | 'locked';

/** Who locked a sentence, and the state it returns to when it is unlocked. */
export interface Lock {
  by: PersonId;
  was: Exclude<SentenceState, 'rejected' | 'locked'>;
}

/** Why a sentence that a language model wrote does not stand: each is counted and shown (shared/draft/guard). */
export type WordingRefusal =
  | 'missing'
  | 'form'
  | 'length'
  | 'uncited'
  | 'foreignCite'
  | 'leavesOut'
  | 'number'
  | 'name'
  | 'quantifier'
  | 'polarity'
  | 'modality'
  | 'words'
  | 'mixture'
  | 'order'
  | 'act'
  | 'attribution'
  | 'firstPerson'
  | 'quotation'
  | 'decides'
  | 'namesSomebody'
  | 'checker';

/** What a language model did with a machine sentence: it worded it, or left it as it was, or was refused. */
export interface ModelTrace {
  name: string;
  /** The rules' text, where the model's stands in its place. */
  instead?: string;
  refused?: WordingRefusal[];
}

/** A sentence as it stands in the draft. */
export interface Sentence extends ProposedSentence {
  id: SentenceId;
  origin: 'machine' | 'person';
  state: SentenceState;
  /** Of a locked sentence. */
  lock?: Lock;
  /** Where a language model was asked about it. */
  model?: ModelTrace;
}

/**
 * Headings of sections are data of the format, not of the record.
 * president: title, mandate, chairs, themes, opening, stocktaking, keyIssues, issue-1..n, nextSteps.
 * secretariat: title, introduction, organization, opening, opening.<inputId>, discussion.<inputId>, closing.<inputId>.
 */
export interface SectionShape {
  sectionId: string;
  /** Heading shown before the section's first paragraph; null where the section continues one above it. */
  heading: string | null;
}

/** A section as the machine proposes it, whole. */
export interface ProposedSection extends SectionShape {
  format: Format;
  /** Sort key among the sections of its format. */
  order: number;
  sentences: ProposedSentence[];
  /** Shown on the desk: fewer points or organizations than a full paragraph needs. */
  thin?: boolean;
}

/** A section as it stands. */
export interface Section extends SectionShape {
  format: Format;
  order: number;
  sentences: Sentence[];
  thin?: boolean;
}

/** What the machine must leave alone in a section: sentences that a person has accepted, rewritten, rejected or locked. */
export interface Settled {
  format: Format;
  sectionId: string;
  key: string;
  cites: Cite[];
  state: Exclude<SentenceState, 'proposed'>;
}

/** The machine's answer to one input: its points, and every section that they change. */
export interface Revision {
  causedBy: InterventionId;
  engine: string;
  points: Point[];
  sections: ProposedSection[];
}
