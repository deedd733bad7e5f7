import type { ConsultationId, InputId, InterventionId, ItemId, SentenceId, SittingId } from '../basics/ids.ts';
import type { Instant, Millis } from '../basics/time.ts';
import type { Shares } from '../consultation/balance/figures.ts';
import type { FirstTime } from '../consultation/balance/firstTime.ts';
import type { Mode } from '../consultation/people/profile.ts';
import type { ItemKind } from '../consultation/setUp.ts';
import type { Intervention, SharedSection } from '../consultation/state.ts';

type Format = SharedSection['format'];

/** The record as the public reads it once the chair has published it: `GET /api/consultations/:id/published.json`. */
export interface Publication {
  consultationId: ConsultationId;
  about: PublishedAbout;
  marks: { sample: boolean; rehearsal: boolean; clock: 'real' | 'stepped' | { rate: number } };
  publishedAt: Instant;
  /** What the page stands on: the record's last commit, how many events it holds, and their head. */
  record: { version: number; events: number; head: string };
  sittings: PublishedSitting[];
  items: PublishedItem[];
  /** In speaking order. */
  interventions: PublishedIntervention[];
  attendance: PublishedAttendance;
  balance: PublishedBalance;
  documents: PublishedDocument[];
  /** The sentences of the documents that cite somebody's words, in the order of their document. */
  sentences: PublishedSentence[];
  /** What became of each intervention's words, in speaking order, then of each written contribution. */
  words: PublishedWords[];
}

/** The facts of the title block. */
export interface PublishedAbout {
  title: string;
  theme?: string | undefined;
  mode: string;
  place: string;
  dates: string[];
  timeZone: string;
  heldDuring?: string | undefined;
  convenedBy: string;
  presidentTitle?: string | undefined;
  preparedBy?: string | undefined;
  mandate: string[];
  purpose?: string | undefined;
  /** As they were put to the participants; left out where there were none. */
  guidingQuestions?: string[] | undefined;
  chairs: PublishedName[];
}

/** Null is a name that was not given; `removed` says that it was, and has been erased since. */
export interface PublishedName {
  name: string | null;
  removed?: true | undefined;
  honorific?: string | undefined;
  country?: string | undefined;
}

export interface PublishedSpeaker extends PublishedName {
  function?: string | undefined;
  organization?: string | undefined;
  category?: string | undefined;
}

/** From when to when; null is not over yet. */
export interface Span {
  from: Instant;
  to: Instant | null;
}

export interface PublishedSitting {
  sittingId: SittingId;
  openedAt: Instant;
  closedAt: Instant | null;
  suspensions: Span[];
}

export interface PublishedItem {
  itemId: ItemId;
  title: string;
  kind: ItemKind;
  /** When it was the open item. */
  spans: (Span & { sittingId: SittingId })[];
  /** Requests that did not get the floor, as counts only. */
  unheard: {
    withdrawn: number;
    absent: number;
    declined: number;
    notReached: number;
    /** How many of them handed a statement in instead. */
    inWriting: number;
  };
}

export interface PublishedIntervention {
  interventionId: InterventionId;
  /** From 1, in speaking order. */
  number: number;
  kind: string;
  speaker: PublishedSpeaker;
  /** Who was listed, where somebody else spoke in their place. */
  listed?: PublishedSpeaker | undefined;
  /** What the chair ruled on a point of order. */
  ruling?: string | undefined;
  /** Of a right of reply: the number of the intervention that it replied to. */
  repliesTo?: number | undefined;
  onBehalfOf: string | null;
  mode: Mode;
  itemId: ItemId;
  sittingId: SittingId;
  startedAt: Instant;
  /** Null while it runs, and so are `spokenMs` and `overMs`. */
  endedAt: Instant | null;
  pauses: Span[];
  /** Time on the floor, pauses left out. */
  spokenMs: Millis | null;
  /** With what was added or taken; null is without a limit. */
  allottedMs: Millis | null;
  overMs: Millis | null;
  endedBy: Intervention['endedBy'];
}

export interface PublishedAttendance {
  /** As somebody counted them, the latest count; null where nobody counted. */
  counted: { room: number; online: number } | null;
  /** People who checked in and did not leave, by how they took part; null where nobody checked in. */
  checkedIn: Record<Mode, number> | null;
}

export interface PublishedFigures {
  requests: number;
  interventions: number;
  floorSeconds: number;
  /** People of the group who were checked in; absent where nobody checked in. */
  present?: number | undefined;
}

export interface PublishedGroup extends PublishedFigures {
  group: string;
  shares: Shares;
}

/** By region, which is that of the country, no figure rests on fewer than three people (PR4). Gender is never in it. */
export interface PublishedBalance {
  total: PublishedFigures;
  by: Partial<Record<'category' | 'region' | 'mode' | 'language', PublishedGroup[]>>;
  responses: PublishedFigures;
  pointsOfOrder: PublishedFigures;
  firstTime?: FirstTime | undefined;
}

export interface PublishedDocument {
  format: Format;
  draftVersion: number;
  sentences: number;
  /** How many of them a rapporteur has accepted, written or locked. */
  settled: number;
  /** Where a rapporteur has released it: this is the released text, of that version. The name is null where it is no longer on record. */
  released?: { by: string | null; at: Instant } | undefined;
  /** The draft's version, where it has moved on since the release. */
  newerVersion?: number | undefined;
}

export interface PublishedSentence {
  sentenceId: SentenceId;
  format: Format;
  /** Heading it stands under; null before the first one. */
  section: string | null;
  text: string;
}

export interface PublishedWords {
  inputId: InputId;
  /** Of a written contribution, which has no intervention. */
  receipt?: string | undefined;
  /** cited: by a sentence of a document. notCited: points were taken, and no sentence stands on them. noPoint: no point was taken. noWords: nothing was taken down. */
  state: 'cited' | 'notCited' | 'noPoint' | 'noWords';
  sentenceIds: SentenceId[];
  /** Of what is cited: the version of the draft that first reflected it, and when that was made. */
  firstIn?: { draftVersion: number; at: Instant } | undefined;
}
