import type { PersonId, RequestId } from '#shared/basics/ids.ts';
import { order } from '#shared/consultation/ordering/order.ts';
import type { Place } from '#shared/consultation/ordering/reasons.ts';
import type { FloorState, Intervention, SpeakerRequest } from '#shared/consultation/state.ts';

/** Where a person stands with the floor of the open item. The states exclude one another. */
export type Standing =
  | { is: 'notAsked' }
  | { is: 'waiting' | 'next'; request: SpeakerRequest; place: Place; ahead: RequestId[] }
  | { is: 'speaking'; intervention: Intervention }
  | { is: 'absent'; request: SpeakerRequest }
  | { is: 'done'; intervention: Intervention };

export function standingOf(state: FloorState, personId: PersonId): Standing {
  const running = state.floor === null ? undefined : state.interventions[state.floor];
  if (running?.personId === personId) return { is: 'speaking', intervention: running };
  if (state.itemId === null) return { is: 'notAsked' };
  const places = order(state, state.itemId);
  const index = places.findIndex(({ requestId }) => state.requests[requestId]?.personId === personId);
  const place = places[index];
  const request = place && state.requests[place.requestId];
  if (place && request) {
    const ahead = places.slice(0, index).map(({ requestId }) => requestId);
    return { is: index === 0 ? 'next' : 'waiting', request, place, ahead };
  }
  return lastStandingOf(state, personId);
}

/** The latest of what came of their requests on this item. */
function lastStandingOf(state: FloorState, personId: PersonId): Standing {
  const own = Object.values(state.requests).filter(
    (request) => request.personId === personId && request.itemId === state.itemId && request.state !== 'withdrawn',
  );
  const last = own.at(-1);
  if (last?.state === 'absent') return { is: 'absent', request: last };
  const intervention = Object.values(state.interventions).findLast(({ requestId }) => requestId === last?.requestId);
  return intervention ? { is: 'done', intervention } : { is: 'notAsked' };
}

/** Requests of theirs that wait on items that are not open now, in the programme's order. */
export function keptRequests({ setUp, itemId, lists, requests }: FloorState, personId: PersonId): SpeakerRequest[] {
  return setUp.programme
    .filter(({ id }) => id !== itemId)
    .flatMap(({ id }) => lists[id]?.waiting ?? [])
    .flatMap((requestId) => requests[requestId] ?? [])
    .filter((request) => request.personId === personId);
}
