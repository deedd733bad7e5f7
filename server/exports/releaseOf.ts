import { hasLostSentence, hasMovedOn, releaserOf, standingRelease } from '#shared/consultation/desk/releasedText.ts';
import type { Consultation, Release } from '#shared/consultation/state.ts';
import type { Format } from '#shared/draft/model.ts';
import { cleanLine } from './cleanText.ts';
import { printInstant } from './dates.ts';
import { speakerName } from './speakerName.ts';

/** Which version was released, by whom and when. */
export interface ReleaseTold {
  draftVersion: number;
  /** Empty where the name is no longer on record. */
  by: string;
  /** ISO instant. */
  at: string;
  /** Of a text from which a sentence went with a person's data after the release. */
  lostSentence?: true;
  /** Of the consultation, by whose clocks the time is told in words; absent is UTC. */
  timeZone?: string;
}

/** The release of a format that stands, and whether the draft reads otherwise by now; null where none stands. */
export function releaseOf(
  consultation: Consultation,
  format: Format,
): { release: ReleaseTold; hasMovedOn: boolean } | null {
  const standing = standingRelease(consultation.everyone, format);
  if (!standing) return null;
  const lost = hasLostSentence(consultation.desk, format) && { lostSentence: true as const };
  return {
    release: { ...releaseTold(consultation, standing), ...lost },
    hasMovedOn: hasMovedOn(consultation.desk, format),
  };
}

export function releaseTold({ everyone }: Consultation, release: Release): ReleaseTold {
  const { draftVersion, at } = release;
  const { timeZone } = release.under ?? everyone.setUp;
  const by = speakerName(releaserOf(everyone, release));
  return { draftVersion, by, at: new Date(at).toISOString(), ...(timeZone !== undefined && { timeZone }) };
}

/** `released by Ms. Ana Reyes on 10 October 2023, 14:05 (Nairobi, GMT+3)`. */
export function releaseInWords({ by, at, timeZone }: Omit<ReleaseTold, 'draftVersion'>): string {
  return `released by ${cleanLine(by) || 'a rapporteur whose name is no longer on record'} on ${printInstant(at, timeZone)}`;
}
