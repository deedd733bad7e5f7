import type { InputId, PersonId, PointId } from '#shared/basics/ids.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { Format, Section } from '#shared/draft/model.ts';
import type { ReleaseTold } from './releaseOf.ts';
import type { Point, Speaker } from '#shared/points/point.ts';

/** What an input is called where it is cited: `3. Ms. Ana Reyes, Kiosk Network`. */
export interface InputLabel {
  label: string;
  order: number;
}

/** One outcome document as it stands, with all that its exports need. Every serializer is a function of this alone. */
export interface OutcomeDocument {
  format: Format;
  setUp: SetUp;
  /** Sections of other formats are ignored; the order is that of `order`. */
  sections: Section[];
  speakers: Record<PersonId, Speaker>;
  points: Record<PointId, Point>;
  inputs: Record<InputId, InputLabel>;
  draftVersion: number;
  /** Hash of the record's last event, so that a printed document can be checked against the record. */
  head: string;
  status: 'machine draft' | 'released';
  /** Of a released document; the name is empty where it is no longer on record. */
  releasedBy?: string | undefined;
  /** ISO instant of the release. */
  releasedAt?: string | undefined;
  /** Of a released document from which a sentence went with a person's data after the release. */
  lostSentence?: true | undefined;
  /** Of a draft that has moved on since: what was released. */
  newerThan?: ReleaseTold | undefined;
  /** True for the sample consultation. */
  sample: boolean;
  /** True for a rehearsal; left out otherwise. */
  rehearsal?: true | undefined;
  /** ISO instant of the export. */
  madeAt: string;
  /** BCP 47 tag of the text; absent means English. */
  language?: string | undefined;
}

export interface ExportOptions {
  /** The annotated copy: sources in brackets after each sentence and listed with their words at the end. The clean copy has neither. */
  annotated?: boolean | undefined;
}

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The document's language tag and writing direction. */
export function languageOf(document: OutcomeDocument): { lang: string; dir: 'ltr' | 'rtl' } {
  const lang = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*$/.test(document.language ?? '') ? document.language! : 'en';
  return { lang, dir: RIGHT_TO_LEFT.has(lang.slice(0, 2).toLowerCase()) ? 'rtl' : 'ltr' };
}
