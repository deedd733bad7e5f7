import type { ItemId, PersonId, RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver, type Refused } from '../decision.ts';
import type { NoteGiven } from '../bureau/noteGiven.ts';
import { introductionOfActor, type Introduction } from '../people/introducePerson.ts';
import type { FloorState, Kind } from '../state.ts';
import { listNamed, withList } from './openSpeakersList.ts';

/** Asks for the floor, for oneself. */
export interface RequestFloor {
  type: 'RequestFloor';
  kind: Kind;
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
  };
  return accept<FloorRequested | Introduction | NoteGiven>(
    [...introductionOfActor(state, actor), requested, ...noteOf(requestId, command.note)],
    { requestId },
  );
};

export const floorRequested: Evolver<FloorState, FloorRequested> = (state, event) => {
  const { requestId, personId, itemId, kind, invited, onBehalfOf, language } = event;
  const list = state.lists[itemId];
  const listed = withList(state, itemId, { waiting: [...(list?.waiting ?? []), requestId] });
  return {
    ...listed,
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
        invited,
        state: 'listed',
        requestedAt: event.at,
        putBack: false,
      },
    },
  };
};

/** Which list a request of this kind goes to, or why to none. Responses are taken at any time. */
export function placeFor(state: FloorState, kind: Kind, itemId?: ItemId): { itemId: ItemId } | Refused {
  const named = listNamed(state, itemId);
  if (!named)
    return itemId === undefined
      ? refuse('speakersListNotOpen')
      : refuse('notFound', 'There is no such item in the programme.');
  if (kind === 'response') return named;
  if (named.list.state === 'closed') return refuse('speakersListClosed');
  if (named.list.state === 'notOpen' && !state.setUp.registration) return refuse('speakersListNotOpen');
  return named;
}

export function isWaiting(state: FloorState, itemId: ItemId, personId: PersonId): boolean {
  return waitingRequestOf(state, itemId, personId) !== undefined;
}

/** The person's waiting request on an item. */
export function waitingRequestOf(state: FloorState, itemId: ItemId, personId: PersonId): RequestId | undefined {
  return state.lists[itemId]?.waiting.find((id) => state.requests[id]?.personId === personId);
}

export function nextRequestId(state: FloorState): RequestId {
  return `r${state.counts.requests + 1}`;
}

export function noteOf(requestId: RequestId, note: string | undefined): NoteGiven[] {
  return note === undefined || note === '' ? [] : [{ type: 'NoteGiven', requestId, note }];
}
