import type { ConsultationId, InterventionId, ItemId, PersonId, RequestId, SittingId } from '../basics/ids.ts';
import type { Instant, Millis } from '../basics/time.ts';
import type { BureauState } from './bureau/state.ts';
import type { DeskState } from './desk/state.ts';
import type { Policy } from './ordering/policy.ts';
import type { Mode, Person } from './people/profile.ts';
import type { SetUp } from './setUp.ts';

/** A consultation, one part per audience. A browser holds the parts its audience may see and folds the same events into them. */
export interface Consultation {
  everyone: FloorState;
  desk: DeskState;
  bureau: BureauState;
}

/** What everyone sees, and all that `decide` and the order read. */
export interface FloorState {
  consultationId: ConsultationId;
  setUp: SetUp;
  createdAt: Instant;
  sample: boolean;
  rehearsal: boolean;
  /** The stepped clock's hand; null where the clock runs by itself. */
  steppedTo: Instant | null;
  sittings: Record<SittingId, Sitting>;
  /** The sitting that is open or suspended. */
  sittingId: SittingId | null;
  itemId: ItemId | null;
  lists: Record<ItemId, SpeakersList>;
  people: Record<PersonId, Person>;
  requests: Record<RequestId, SpeakerRequest>;
  interventions: Record<InterventionId, Intervention>;
  /** Who has the floor. */
  floor: InterventionId | null;
  policy: Policy;
  /** Limits set during the meeting; the latest of the same scope counts. Seconds. */
  timeLimits: { itemId: ItemId; kind: Kind | null; seconds: number }[];
  /** Ordinals given so far, so that ids are short and the same on every replay. */
  counts: { requests: number; interventions: number; guests: number };
  /** As counted, the latest count; null until somebody counts. */
  attendance: { room: number; online: number } | null;
  /** Who checked in, or was checked in; whoever was so by mistake stays with `present: false`. */
  checkIns: Record<PersonId, CheckedIn>;
  /** Since when the record is public; null while it is not. */
  publishedAt: Instant | null;
  draft: SharedDraft;
}

export interface Sitting {
  sittingId: SittingId;
  state: 'notOpen' | 'open' | 'suspended' | 'closed';
  openedAt: Instant | null;
  closedAt: Instant | null;
}

export interface CheckedIn {
  present: boolean;
  /** How they took part when they checked in. */
  mode: Mode;
  at: Instant;
}

export interface SpeakersList {
  state: 'notOpen' | 'open' | 'closed';
  /** Who waits, in order of arrival. The order in which they speak is derived on read. */
  waiting: RequestId[];
}

export const kinds = ['intervention', 'groupStatement', 'response'] as const;
/** Kinds of intervention that exist so far; points of order, rights of reply and comments follow. */
export type Kind = (typeof kinds)[number];

export interface SpeakerRequest {
  requestId: RequestId;
  personId: PersonId;
  itemId: ItemId;
  kind: Kind;
  onBehalfOf?: string | undefined;
  language?: string | undefined;
  /** A speaker of the programme: may be given the floor whatever the list's state. */
  invited: boolean;
  state: 'listed' | 'hasFloor' | 'done' | 'withdrawn' | 'absent';
  requestedAt: Instant;
  /** Put back once at the end after being called and not answering. */
  putBack: boolean;
  /** A limit set for this entry alone, in seconds. */
  limitSeconds?: number | undefined;
}

/** Time is data, never ticks. All integer milliseconds. */
export interface Timing {
  givenAt: Instant;
  /** Null means no limit (responses of chair and secretariat). */
  allottedMs: Millis | null;
  addedMs: Millis;
  pausedAt: Instant | null;
  pausedMs: Millis;
}

export interface Intervention {
  interventionId: InterventionId;
  requestId: RequestId;
  personId: PersonId;
  itemId: ItemId;
  sittingId: SittingId;
  kind: Kind;
  mode: Mode;
  onBehalfOf?: string | undefined;
  timing: Timing;
  endedAt: Instant | null;
  /** Floor time without pauses; null while running. */
  spokeMs: Millis | null;
  endedBy: 'speaker' | 'chair' | 'hardStop' | null;
}

/** The part of the draft that the chair lets everyone read: text only. */
export interface SharedDraft {
  shared: boolean;
  sections: Record<string, SharedSection>;
}

export interface SharedSection {
  format: 'president' | 'secretariat';
  sectionId: string;
  heading: string | null;
  order: number;
  paragraphs: string[];
}
