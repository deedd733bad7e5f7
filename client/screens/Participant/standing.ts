import type { PersonId, RequestId } from '#shared/basics/ids.ts';
import { interruptedBy } from '#shared/consultation/floor/endIntervention.ts';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import { order } from '#shared/consultation/ordering/order.ts';
import type { Place } from '#shared/consultation/ordering/reasons.ts';
import { entryStanding } from '#shared/consultation/speakersList/entryStanding.ts';
import type { FloorState, Intervention, SpeakerRequest } from '#shared/consultation/state.ts';

/** A request that waits on the list: where, why there, and behind whom. */
export interface InLine {
  is: 'waiting' | 'nextButOne' | 'next' | 'called';
  request: SpeakerRequest;
  place: Place;
  ahead: RequestId[];
}

/** Where a person stands with the floor of the open item. The states exclude one another. */
export type Standing =
  | { is: 'notAsked' }
  | { is: 'awaiting'; request: SpeakerRequest }
  | InLine
  | { is: 'speaking'; intervention: Intervention }
  | { is: 'represented'; intervention: Intervention; by: PersonId }
  | { is: 'interrupted'; intervention: Intervention; by: Intervention }
  | { is: 'declined' | 'absent' | 'notReached'; request: SpeakerRequest }
  | { is: 'done'; intervention: Intervention };

export function standingOf(state: FloorState, personId: PersonId): Standing {
  const running = state.floor === null ? undefined : state.interventions[state.floor];
  if (running && speakerOf(running) === personId) return { is: 'speaking', intervention: running };
  if (running?.personId === personId) return { is: 'represented', intervention: running, by: speakerOf(running) };
  const interrupted = interruptedBy(state);
  if (running && interrupted && speakerOf(interrupted) === personId)
    return { is: 'interrupted', intervention: interrupted, by: running };
  if (state.itemId === null) return { is: 'notAsked' };
  return inLineOf(state, personId) ?? awaitingOf(state, personId) ?? lastStandingOf(state, personId);
}

function inLineOf(state: FloorState, personId: PersonId): Standing | null {
  const places = state.itemId === null ? [] : order(state, state.itemId);
  const index = places.findIndex(({ requestId }) => state.requests[requestId]?.personId === personId);
  const place = places[index];
  const request = place && state.requests[place.requestId];
  if (!place || !request) return null;
  if (entryStanding(state, request) === 'notReached') return { is: 'notReached', request };
  const ahead = places.slice(0, index).map(({ requestId }) => requestId);
  if (request.calledAt !== undefined) return { is: 'called', request, place, ahead };
  return { is: (['next', 'nextButOne'] as const)[index] ?? 'waiting', request, place, ahead };
}

function awaitingOf(state: FloorState, personId: PersonId): Standing | null {
  const awaiting = (state.itemId !== null && state.lists[state.itemId]?.awaiting) || [];
  const request = awaiting.map((id) => state.requests[id]).find((each) => each?.personId === personId);
  if (!request) return null;
  return { is: entryStanding(state, request) === 'notReached' ? 'notReached' : 'awaiting', request };
}

/** The latest of what came of their requests on this item. Points of order and rights of reply are told apart. */
function lastStandingOf(state: FloorState, personId: PersonId): Standing {
  const own = Object.values(state.requests).filter(
    ({ kind, ...request }) =>
      request.personId === personId &&
      request.itemId === state.itemId &&
      request.state !== 'withdrawn' &&
      kind !== 'pointOfOrder' &&
      kind !== 'rightOfReply',
  );
  const last = own.at(-1);
  if (last?.state === 'absent' || last?.state === 'declined' || last?.state === 'notReached')
    return { is: last.state, request: last };
  const intervention = Object.values(state.interventions).findLast(({ requestId }) => requestId === last?.requestId);
  return intervention ? { is: 'done', intervention } : { is: 'notAsked' };
}

/** Requests of theirs that wait on items that are not open now, in the programme's order. */
export function keptRequests({ setUp, itemId, lists, requests }: FloorState, personId: PersonId): SpeakerRequest[] {
  return setUp.programme
    .filter(({ id }) => id !== itemId)
    .flatMap(({ id }) => [...(lists[id]?.waiting ?? []), ...(lists[id]?.awaiting ?? [])])
    .flatMap((requestId) => requests[requestId] ?? [])
    .filter((request) => request.personId === personId);
}
