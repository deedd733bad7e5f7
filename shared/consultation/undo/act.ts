import type { InterventionId, PersonId, RequestId } from '../../basics/ids.ts';
import type { Instant, Millis } from '../../basics/time.ts';
import type { PlaceByHand } from '../ordering/placeByHand.ts';
import type { ListState, RequestState } from '../speakersList/requestState.ts';

/** What can be taken back by whoever did it (UndoLast). */
export const undoableActs = [
  'GiveFloor',
  'EndIntervention',
  'MarkAbsent',
  'DeclineRequest',
  'MoveRequest',
  'CloseSpeakersList',
] as const;
export type UndoableAct = (typeof undoableActs)[number];

/** Somebody's last act of these, with what it takes to undo it. */
export interface Act {
  act: UndoableAct;
  by: PersonId;
  at: Instant;
  /** The request, intervention or item that it was about. */
  about: string;
  requestId?: RequestId | undefined;
  /** Given the floor, or ended; and the one that ended as this one was given the floor. */
  interventionId?: InterventionId | undefined;
  ended?: InterventionId | undefined;
  /** The time that was given with the floor. */
  allottedMs?: Millis | null | undefined;
  /** Proposals to swap places that went with it: whose, and with whom. */
  swaps?: [RequestId, RequestId][] | undefined;
  /** Where and how the request stood before. */
  stood?: Stood | undefined;
  /** Which move it was, of those of its list. */
  turn?: number | undefined;
  /** Whom it counted as overtaken. */
  overtaken?: RequestId[] | undefined;
  /** The list as it was before it closed. */
  list?: { state: ListState; closesAt?: Instant | undefined } | undefined;
}

export interface Stood {
  /** Null: it stood on none of the lists. */
  list: 'waiting' | 'awaiting' | 'replies' | 'pointsOfOrder' | null;
  previous: RequestId | null;
  next: RequestId | null;
  was: {
    state: RequestState;
    calledAt?: Instant | undefined;
    readyAt?: Instant | undefined;
    presentAt?: Instant | undefined;
    inTroubleAt?: Instant | undefined;
    byHand?: PlaceByHand | undefined;
  };
}
