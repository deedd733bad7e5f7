import type { InterventionId, ItemId, PersonId, RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver, type Refused } from '../decision.ts';
import type { NoteGiven } from '../bureau/noteGiven.ts';
import { introductionOfActor, type Introduction } from '../people/introducePerson.ts';
import type { FloorState, Kind, RequestKind } from '../state.ts';
import { listNamed, withList } from './openSpeakersList.ts';

/** Asks for the floor, for oneself. */
export interface RequestFloor {
  type: 'RequestFloor';
  kind: RequestKind;
  itemId?: ItemId | undefined;
  onBehalfOf?: string | undefined;
  language?: string | undefined;
  /** For the bureau's eyes. */
  note?: string | undefined;
}

export interface FloorRequested {
  type: 'FloorRequested';
  requestId: RequestId;
  personId: PersonId;
  itemId: ItemId;
  kind: Kind;
  onBehalfOf?: string | undefined;
  language?: string | undefined;
  invited: boolean;
  /** What a right of reply replies to. */
  replyTo?: InterventionId | undefined;
  /** It waits for approval (the list is moderated) or for recognition (a point of order). Absent where it is listed at once. */
  awaits?: true | undefined;
}

export const requestFloor: Decider<FloorState, RequestFloor, FloorRequested | Introduction | NoteGiven> = (
  command,
  state,
  { actor },
) => {
  const isParticipant = actor.role === 'participant';
  if (command.kind === 'response' && isParticipant)
    return refuse('notAllowed', 'A response is for the chair and the secretariat.');
  if (command.kind !== 'response' && !isParticipant && actor.role !== 'chair')
    return refuse('notAllowed', 'The secretariat asks for the floor to respond.');
  const place = placeFor(state, command.kind, command.itemId);
  if ('ok' in place) return place;
  if (isWaiting(state, place.itemId, actor.personId)) return refuse('alreadyListed');
  const known = state.people[actor.personId];
  if (isParticipant && !actor.profile?.name && !known?.name) return refuse('nameMissing');
  const requestId = nextRequestId(state);
  const requested: FloorRequested = {
    type: 'FloorRequested',
    requestId,
    personId: actor.personId,
    itemId: place.itemId,
    kind: command.kind,
    invited: false,
    ...(command.onBehalfOf !== undefined && { onBehalfOf: command.onBehalfOf }),
    ...(command.language !== undefined && { language: command.language }),
    ...(isParticipant && state.setUp.moderated && { awaits: true as const }),
  };
  return accept<FloorRequested | Introduction | NoteGiven>(
    [...introductionOfActor(state, actor), requested, ...noteOf(requestId, command.note)],
    { requestId },
  );
};

export const floorRequested: Evolver<FloorState, FloorRequested> = (state, event) => {
  const { requestId, personId, itemId, kind, invited, onBehalfOf, language, awaits, replyTo } = event;
  return {
    ...entered(state, event),
    counts: { ...state.counts, requests: state.counts.requests + 1 },
    requests: {
      ...state.requests,
      [requestId]: {
        requestId,
        personId,
        itemId,
        kind,
        ...(onBehalfOf && { onBehalfOf }),
        ...(language && { language }),
        ...(replyTo !== undefined && { replyTo }),
        invited,
        state: awaits ? 'requested' : 'listed',
        requestedAt: event.at,
        putBack: false,
      },
    },
  };
};

/** Where a request waits: on the list, for approval, or apart. */
function entered(state: FloorState, { requestId, itemId, kind, awaits }: FloorRequested): FloorState {
  if (kind === 'pointOfOrder') return { ...state, pointsOfOrder: [...state.pointsOfOrder, requestId] };
  const { waiting = [], awaiting = [], replies = [] } = state.lists[itemId] ?? {};
  if (kind === 'rightOfReply') return withList(state, itemId, { replies: [...replies, requestId] });
  return withList(
    state,
    itemId,
    awaits ? { awaiting: [...awaiting, requestId] } : { waiting: [...waiting, requestId] },
  );
}

/** Which list a request of this kind goes to, or why to none. Responses are taken at any time, comments once somebody has the floor or had it. */
export function placeFor(state: FloorState, kind: Kind, itemId?: ItemId): { itemId: ItemId } | Refused {
  const named = listNamed(state, itemId);
  if (!named)
    return itemId === undefined
      ? refuse('speakersListNotOpen')
      : refuse('notFound', 'There is no such item in the programme.');
  if (kind === 'response') return named;
  if (named.list.state === 'closed') return refuse('speakersListClosed');
  if (named.list.state === 'notOpen' && !state.setUp.registration) return refuse('speakersListNotOpen');
  if (kind === 'comment' && !hasBeenHeard(state, named.itemId)) return refuse('nothingToCommentOn');
  return named;
}

/** Whether anybody has had the floor on an item, so that there is something to comment on. */
export function hasBeenHeard({ interventions }: FloorState, itemId: ItemId): boolean {
  return Object.values(interventions).some((each) => each.itemId === itemId);
}

export function isWaiting(state: FloorState, itemId: ItemId, personId: PersonId): boolean {
  return waitingRequestOf(state, itemId, personId) !== undefined;
}

/** The person's request that waits on an item, for the floor or for approval. */
export function waitingRequestOf(state: FloorState, itemId: ItemId, personId: PersonId): RequestId | undefined {
  const { waiting = [], awaiting = [] } = state.lists[itemId] ?? {};
  const isTheirs = (id: RequestId) => state.requests[id]?.personId === personId;
  return waiting.find(isTheirs) ?? awaiting.find(isTheirs);
}

export function nextRequestId(state: FloorState): RequestId {
  return `r${state.counts.requests + 1}`;
}

export function noteOf(requestId: RequestId, note: string | undefined): NoteGiven[] {
  return note === undefined || note === '' ? [] : [{ type: 'NoteGiven', requestId, note }];
}
