import type { InterventionId, ItemId, PersonId, RequestId, SittingId } from '../../basics/ids.ts';
import type { Millis } from '../../basics/time.ts';
import { accept, refuse, type Actor, type Context, type Decider, type Evolver, type Refused } from '../decision.ts';
import { nextInOrder, order } from '../ordering/order.ts';
import { countOvertaken } from '../ordering/overtaken.ts';
import type { ReasonCode } from '../ordering/reasons.ts';
import type { Mode } from '../people/profile.ts';
import { sittingIsOpen } from '../programme/openItem.ts';
import { dueReplies, isBeforeTurn, waitingReplies } from '../speakersList/waitingReplies.ts';
import { leaveList } from '../speakersList/withdrawRequest.ts';
import { whatBecame, whoHasTheFloor, whoIsFirst } from '../undo/whoActed.ts';
import type { FloorState, Kind, SpeakerRequest } from '../state.ts';
import { speakerOf } from './speakerOf.ts';
import { ended, interruptedBy, type InterventionEnded } from './endIntervention.ts';

/**
 * Gives the floor. `expectedNext` is the request that the sender saw first in the list, `endCurrent` the intervention that they saw
 * running: if either is not so any more, nothing happens, and two chairs never advance twice (FL3).
 */
export interface GiveFloor {
  type: 'GiveFloor';
  requestId: RequestId;
  expectedNext?: RequestId | undefined;
  endCurrent?: InterventionId | undefined;
  /** Takes a right of reply although others still wait on the open item, or on its own. */
  override?: boolean | undefined;
}

export interface FloorGiven {
  type: 'FloorGiven';
  interventionId: InterventionId;
  requestId: RequestId;
  personId: PersonId;
  /** Who speaks, where it is not who is listed. */
  speakerId?: PersonId | undefined;
  /** The open item; of a right of reply the item that it is of. */
  itemId: ItemId;
  sittingId: SittingId;
  kind: Kind;
  mode: Mode;
  onBehalfOf?: string | undefined;
  allottedMs: Millis | null;
  /** Place and reason in the order at the call: outcomes are recorded, the order is derived. */
  place: number;
  reasonCode: ReasonCode | 'pointOfOrder' | 'rightOfReply';
  /** The intervention that ended so that this one could begin. */
  ends?: InterventionId | undefined;
  /** Of a point of order: what it interrupts, and whether that clock was running. */
  interrupts?: InterventionId | undefined;
  resumes?: true | undefined;
}

export const giveFloor: Decider<FloorState, GiveFloor, FloorGiven | InterventionEnded> = (command, state, context) => {
  if (!sittingIsOpen(state) || state.sittingId === null) return refuse('sittingNotOpen');
  const request = state.requests[command.requestId];
  if (!request) return refuse('notFound');
  const stale = staleness(command, state, context.actor);
  if (stale) return stale;
  const cannot = whyNot(command, request, state, context.actor);
  if (cannot) return cannot;
  const { itemId, sittingId } = state;
  if (itemId === null) return refuse('notFound', 'No item is open. Open an item of the programme first.');
  const ends = state.floor === null ? {} : { ends: state.floor };
  const given = { ...givenTo(state, request, context, { itemId, sittingId }), ...ends };
  const before = state.floor === null ? [] : [ended(state, state.floor, context, 'chair')];
  return accept<FloorGiven | InterventionEnded>([...before, given], { interventionId: given.interventionId });
};

/** Who takes the floor, for how long, and with which place and reason. */
export function givenTo(
  state: FloorState,
  request: SpeakerRequest,
  { allottedMs = null }: Context,
  where: { itemId: ItemId; sittingId: SittingId },
): FloorGiven {
  const { requestId, personId, speakerId, kind, onBehalfOf } = request;
  const isReply = kind === 'rightOfReply';
  const place = isReply ? undefined : order(state, request.itemId).find((each) => each.requestId === requestId);
  const among = waitingReplies(state).indexOf(requestId);
  return {
    type: 'FloorGiven',
    interventionId: `i${state.counts.interventions + 1}`,
    requestId,
    personId,
    ...(speakerId !== undefined && { speakerId }),
    ...where,
    ...(isReply && { itemId: request.itemId }),
    kind,
    mode: state.people[speakerOf(request)]?.mode ?? 'room',
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    allottedMs,
    place: place?.place ?? (isReply ? among + 1 : 1),
    reasonCode: place?.reasonCode ?? (isReply ? 'rightOfReply' : 'arrival'),
  };
}

function staleness(
  { requestId, expectedNext, endCurrent }: GiveFloor,
  state: FloorState,
  actor: Actor,
): Refused | null {
  if (interruptedBy(state)) return refuse('floorTaken', 'A point of order is being heard. Rule on it first.');
  if (endCurrent !== undefined && endCurrent !== state.floor)
    return refuse('changed', whoHasTheFloor(state, endCurrent, actor));
  const named = state.requests[requestId];
  const isStale = expectedNext !== undefined && firstOf(state) !== expectedNext;
  if (state.floor !== null && endCurrent === undefined) {
    if (named?.state === 'hasFloor') return refuse('floorTaken', whatBecame(state, named, actor));
    return isStale ? refuse('floorTaken', whoIsFirst(state, expectedNext, actor)) : refuse('floorTaken');
  }
  return isStale ? refuse('changed', whoIsFirst(state, expectedNext, actor)) : null;
}

/** Whom the chair saw first: on the list, else among the rights of reply. */
function firstOf(state: FloorState): RequestId | null {
  if (state.itemId === null) return null;
  return nextInOrder(state, state.itemId) ?? dueReplies(state)[0] ?? waitingReplies(state)[0] ?? null;
}

function whyNot({ override }: GiveFloor, request: SpeakerRequest, state: FloorState, actor: Actor): Refused | null {
  if (request.state === 'requested')
    return request.kind === 'pointOfOrder'
      ? refuse('changed', 'A point of order is recognized, not called from the list.')
      : refuse('changed', 'That request waits for approval. Approve it first.');
  if (request.state !== 'listed') return refuse('changed', whatBecame(state, request, actor));
  if (request.kind === 'rightOfReply') return isBeforeTurn(state, request) && !override ? refuse('othersWait') : null;
  return request.itemId === state.itemId
    ? null
    : refuse('changed', 'That request waits on another item. Open that item first.');
}

export const floorGiven: Evolver<FloorState, FloorGiven> = (state, event) => {
  const { interventionId, requestId, personId, speakerId, itemId, sittingId, kind, mode, onBehalfOf, interrupts } =
    event;
  return {
    ...leaveList({ ...state, requests: countOvertaken(state, event) }, requestId, 'hasFloor'),
    counts: { ...state.counts, interventions: state.counts.interventions + 1 },
    floor: interventionId,
    interventions: {
      ...state.interventions,
      [interventionId]: {
        interventionId,
        requestId,
        personId,
        ...(speakerId !== undefined && { speakerId }),
        itemId,
        sittingId,
        kind,
        mode,
        ...(onBehalfOf && { onBehalfOf }),
        timing: { givenAt: event.at, allottedMs: event.allottedMs, addedMs: 0, pausedAt: null, pausedMs: 0 },
        endedAt: null,
        spokeMs: null,
        endedBy: null,
        givenBy: event.by,
        ...(interrupts !== undefined && { interrupts, resumes: event.resumes === true }),
      },
    },
  };
};
