import type { InvitedSpeaker, ItemKind } from '../consultation/setUp.ts';

/** Positions in the text as it was handed in, in UTF-16 units; `end` is the first one after. */
export interface Span {
  start: number;
  end: number;
}

/** Said in so many words, or concluded from what is said (a year taken from another date, a zone from the town). */
export type Certainty = 'stated' | 'inferred';

/** What a note can say, and in which shape it is read. A field of `listFields` may come several times, once per value. */
export interface FieldValues {
  title: string;
  theme: string;
  convenedBy: string;
  presidentTitle: string;
  preparedBy: string;
  heldDuring: string;
  processName: string;
  mandate: string;
  purpose: string;
  objectives: string;
  guidingQuestions: string;
  /** ISO, e.g. 2026-06-09. */
  dates: string;
  /** Local to `timeZone` and without offset, "2026-06-09T10:00:00"; with "Z" or an offset where the note gives another zone. */
  sittings: { startsAt: string; endsAt: string };
  /** An IANA name such as "Asia/Tokyo", or "Etc/GMT-9" for an offset. */
  timeZone: string;
  place: string;
  mode: 'In person' | 'Online' | 'Hybrid';
  format: string;
  /** Minutes of one sitting. */
  length: number;
  /** Seconds of one intervention. */
  limitDefault: number;
  /** Seconds of a statement on behalf of a group. */
  limitGroups: number;
  audienceGroups: string;
  chairs: { honorific?: string; name: string; country?: string };
  issues: { title: string; keywords: string[] };
  programme: ProgrammeLine;
  /** `date` is ISO, or a month as in "December 2026". */
  laterOutcome: { name: string; date: string };
}

/** A line of the agenda. Breaks and registration are left out. */
export interface ProgrammeLine {
  title: string;
  kind: ItemKind;
  /** ISO; where the line stands under a day. */
  date?: string;
  /** "10:00". */
  from?: string;
  to?: string;
  minutes?: number;
  speakers: InvitedSpeaker[];
}

export type NoteField = keyof FieldValues;

/** One recognized fact with the place in the text that it stands on. */
export type Fact = { [F in NoteField]: FactOf<F> }[NoteField];

export interface FactOf<F extends NoteField> {
  field: F;
  value: FieldValues[F];
  from: Span;
  certainty: Certainty;
  /** A day that lay behind the day on which the note was read. */
  isPast?: true;
  /** What else the text would give for this field, where it contradicts itself; best first. */
  alternatives?: { value: FieldValues[F]; from: Span }[];
}

export interface NoteReading {
  /** In the order of `noteFields`, and within a field in that of the text (dates and sittings in time). */
  facts: Fact[];
  /** What a set-up needs or gains much from and the note does not say, in the order of `noteFields`. */
  missing: NoteField[];
}

/** Every field, in the order in which a person confirms them. */
export const noteFields = [
  'title',
  'theme',
  'convenedBy',
  'presidentTitle',
  'preparedBy',
  'heldDuring',
  'processName',
  'dates',
  'sittings',
  'timeZone',
  'length',
  'place',
  'mode',
  'format',
  'mandate',
  'purpose',
  'objectives',
  'guidingQuestions',
  'issues',
  'audienceGroups',
  'chairs',
  'programme',
  'limitDefault',
  'limitGroups',
  'laterOutcome',
] as const satisfies readonly NoteField[];

/** Fields that may have several facts; every other has one at most. */
export const listFields = [
  'mandate',
  'objectives',
  'guidingQuestions',
  'dates',
  'sittings',
  'audienceGroups',
  'chairs',
  'issues',
  'programme',
] as const satisfies readonly NoteField[];

/** Without these no set-up is accepted; a person gives what the note does not. */
export const requiredFields = ['title', 'convenedBy', 'dates', 'place', 'mode'] as const satisfies readonly NoteField[];

/** Asked for when they are absent, because the draft or the screens are poorer without. */
export const neededFields: readonly NoteField[] = [
  ...requiredFields,
  'sittings',
  'timeZone',
  'mandate',
  'purpose',
  'guidingQuestions',
  'issues',
  'chairs',
  'programme',
];

/** The facts of one field; empty where the note says nothing of it. */
export function factsOf<F extends NoteField>(reading: NoteReading, field: F): FactOf<F>[] {
  return reading.facts.filter((fact) => fact.field === field) as unknown as FactOf<F>[];
}
