import type { NamedPolicy } from './ordering/policy.ts';

/** A consultation as its organizer sets it up; the same shape for POST /api/consultations and for the replay (docs/PROTOCOL.md). Dates are ISO, times of limits are seconds. */
export interface SetUp {
  title: string;
  theme?: string | undefined;
  mode: string;
  place: string;
  dates: string[];
  timeZone?: string | undefined;
  heldDuring?: string | undefined;
  convenedBy: string;
  presidentTitle?: string | undefined;
  preparedBy?: string | undefined;
  mandate: string[];
  purpose?: string | undefined;
  audienceGroups?: string[] | undefined;
  laterOutcome?: { name: string; date: string } | undefined;
  /** The process that the closing sentence of an issue addresses, e.g. "WSIS+20". */
  processName?: string | undefined;
  chairs: { honorific?: string | undefined; name: string; country?: string | undefined }[];
  issues: { title: string; keywords: string[] }[];
  guidingQuestions?: string[] | undefined;
  sittings?: { id: string; startsAt: string; endsAt: string; interpretationEndsAt?: string | undefined }[] | undefined;
  programme: ProgrammeItem[];
  policy?: NamedPolicy | undefined;
  limits?: Limits | undefined;
  registration?: boolean | undefined;
  moderated?: boolean | undefined;
  clock?: 'real' | 'stepped' | { rate: number } | undefined;
}

export type ItemKind = 'opening' | 'stocktaking' | 'issues' | 'closing';

/** A part of the programme. `issues` are ordinals from 1 into the set-up's issues. */
export interface ProgrammeItem {
  id: string;
  title: string;
  kind: ItemKind;
  sittingId?: string | undefined;
  minutes?: number | undefined;
  limitSeconds?: number | undefined;
  issues?: number[] | undefined;
  speakers?: InvitedSpeaker[] | undefined;
}

export interface InvitedSpeaker {
  name: string;
  function?: string | undefined;
  organization?: string | undefined;
  country?: string | undefined;
}

/** Speaking limits in seconds. */
export interface Limits {
  default?: number | undefined;
  byKind?: Record<string, number> | undefined;
  byCategory?: Record<string, number> | undefined;
}
