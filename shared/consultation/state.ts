import type {
  ConsultationId,
  InterventionId,
  ItemId,
  PersonId,
  RequestId,
  SittingId,
  StatementId,
} from '../basics/ids.ts';
import type { Instant, Millis } from '../basics/time.ts';
import type { BureauState } from './bureau/state.ts';
import type { DeskState } from './desk/state.ts';
import type { PlaceByHand } from './ordering/placeByHand.ts';
import type { Policy } from './ordering/policy.ts';
import type { Category, Mode, Person } from './people/profile.ts';
import type { Presiding } from './programme/presiding.ts';
import type { SetUp } from './setUp.ts';
import type { DeclineCode } from './speakersList/declineCodes.ts';
import type { ListState, RequestState } from './speakersList/requestState.ts';
import type { Act } from './undo/act.ts';

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
  /** Who presides since the chair was handed over; absent: the set-up's first chair. */
  presiding?: Presiding | undefined;
  /** Items that were taken up; none where absent. */
  begun?: ItemId[] | undefined;
  /** How often the set-up was corrected; never where absent. */
  corrections?: number | undefined;
  lists: Record<ItemId, SpeakersList>;
  people: Record<PersonId, Person>;
  requests: Record<RequestId, SpeakerRequest>;
  interventions: Record<InterventionId, Intervention>;
  /** Who has the floor. A point of order that interrupts has it while it is heard. */
  floor: InterventionId | null;
  /** Points of order that wait for the chair, in the order in which they were raised. */
  pointsOfOrder: RequestId[];
  policy: Policy;
  /** Limits set during the meeting; the latest of the same scope counts. Seconds. */
  timeLimits: { itemId: ItemId; kind: Kind | null; seconds: number }[];
  /** Limits set during the meeting for one person or one category on an item; none where absent. */
  ownLimits?: OwnLimit[] | undefined;
  /** Where the hard stop was set apart from the policy, for an item or a kind on it; nowhere where absent. */
  hardStops?: { itemId: ItemId; kind: Kind | null; on: boolean; graceSeconds: number }[] | undefined;
  /** By person, what each did last that can be undone. */
  acts?: Record<PersonId, Act> | undefined;
  /** Ordinals given so far, so that ids are short and the same on every replay. */
  counts: { requests: number; interventions: number; guests: number };
  /** As counted, the latest count; null until somebody counts. */
  attendance: { room: number; online: number } | null;
  /** Who checked in, or was checked in; whoever was so by mistake stays with `present: false`. */
  checkIns: Record<PersonId, CheckedIn>;
  /** Since when the record is public; null while it is not. */
  publishedAt: Instant | null;
  draft: SharedDraft;
  /** Versions of the draft that rapporteurs released, in the order in which they did; none where absent. */
  releases?: Release[] | undefined;
}

/** A version of the draft of one format for which a rapporteur stands by name. */
export interface Release {
  format: SharedSection['format'];
  draftVersion: number;
  by: PersonId;
  at: Instant;
  /** What whoever released it was called then; empty once erased, absent in records that did not keep it. */
  signed?: Signature;
  /** When it was taken back, and by whom. */
  takenBackAt?: Instant;
  takenBackBy?: PersonId;
  takenBackSigned?: Signature;
  /** What the set-up said then, where it was corrected since. */
  under?: CorrectedFacts;
}

/** Facts of the set-up that stand in a document beside its sentences. */
export type CorrectedFacts = Pick<SetUp, 'title' | 'place' | 'dates' | 'timeZone'>;

/** A name as it stands under a document, whatever its bearer or their session is called later. */
export interface Signature {
  name?: string | undefined;
  honorific?: string | undefined;
}

/** A limit for somebody, or for all of a category, in seconds. */
export interface OwnLimit {
  itemId: ItemId;
  seconds: number;
  personId?: PersonId | undefined;
  category?: Category | undefined;
}

export interface Sitting {
  sittingId: SittingId;
  state: 'notOpen' | 'open' | 'suspended' | 'closed';
  openedAt: Instant | null;
  closedAt: Instant | null;
  /** The end of its last break; absent before there was one. */
  resumedAt?: Instant | undefined;
}

export interface CheckedIn {
  present: boolean;
  /** How they took part when they checked in. */
  mode: Mode;
  at: Instant;
}

export interface SpeakersList {
  state: ListState;
  /** When an announced closing falls due, while the list is closing. */
  closesAt?: Instant | undefined;
  /** How often a closing was announced, so that every alarm has an id of its own. */
  announced?: number | undefined;
  /** Who asked and waits for approval, where the list is moderated. */
  awaiting?: RequestId[] | undefined;
  /** Rights of reply, which are taken once nobody else waits. */
  replies?: RequestId[] | undefined;
  /** Those who were in the draw of lots, the first drawn first; absent until lots are drawn. */
  lots?: RequestId[] | undefined;
  /** Who waits, in order of arrival. The order in which they speak is derived on read. */
  waiting: RequestId[];
}

export const kinds = ['intervention', 'groupStatement', 'pointOfOrder', 'rightOfReply', 'comment', 'response'] as const;
export type Kind = (typeof kinds)[number];

/** Kinds that are asked for by RequestFloor; points of order and rights of reply have commands of their own. */
export const requestKinds = ['intervention', 'groupStatement', 'comment', 'response'] as const satisfies Kind[];
export type RequestKind = (typeof requestKinds)[number];

export interface SpeakerRequest {
  requestId: RequestId;
  personId: PersonId;
  itemId: ItemId;
  kind: Kind;
  onBehalfOf?: string | undefined;
  language?: string | undefined;
  /** A speaker of the programme: may be given the floor whatever the list's state. */
  invited: boolean;
  state: RequestState;
  /** Why the chair did not take it, as far as everyone may know. */
  declineCode?: DeclineCode | undefined;
  requestedAt: Instant;
  /** Put back once at the end after being called and not answering. */
  putBack: boolean;
  /** How many who asked later had the floor while they waited; absent means none. */
  overtaken?: number | undefined;
  /** The place that a hand gave them, honoured until they are called. */
  byHand?: PlaceByHand | undefined;
  /** When they were called, said that they are ready, and were seen to be there; nothing of it once they were absent. */
  calledAt?: Instant | undefined;
  readyAt?: Instant | undefined;
  presentAt?: Instant | undefined;
  /** Since when their microphone or line is known to fail; over once they are ready or seen. */
  inTroubleAt?: Instant | undefined;
  /** Who speaks in place of who is listed, or who the unnamed one is (`speakerOf.ts`). */
  speakerId?: PersonId | undefined;
  /** With whom they propose to exchange places (`swapOf.ts`). */
  swapWith?: RequestId | undefined;
  /** The intervention that a right of reply replies to. */
  replyTo?: InterventionId | undefined;
  /** What the chair ruled on a point of order. */
  ruling?: string | undefined;
  /** Statements handed in with it; absent means none. */
  handedIn?: StatementId[] | undefined;
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
  /** Who really spoke, where it was not who is listed. */
  speakerId?: PersonId | undefined;
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
  /** Which chair gave the floor. */
  givenBy?: PersonId | undefined;
  /** Of a point of order: the intervention that waits while it is heard. */
  interrupts?: InterventionId | undefined;
  /** The interrupted clock was running, so it runs again afterwards. */
  resumes?: boolean | undefined;
}

/** The part of the draft that the chair lets everyone read: text only. */
export interface SharedDraft {
  shared: boolean;
  /** Does the President's Summary, while it is shared, read as the version that is released? */
  asReleased?: true;
  sections: Record<string, SharedSection>;
}

export interface SharedSection {
  format: 'president' | 'secretariat';
  sectionId: string;
  heading: string | null;
  order: number;
  paragraphs: string[];
}
