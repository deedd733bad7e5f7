import type { InterventionId, PersonId, RequestId } from '../../basics/ids.ts';
import type { Instant } from '../../basics/time.ts';
import { alarmsOf } from '../floor/alarm.ts';
import { interruptedBy } from '../floor/endIntervention.ts';
import { speakerOf } from '../floor/speakerOf.ts';
import { forecast } from '../ordering/forecast.ts';
import { order } from '../ordering/order.ts';
import { swapsProposedTo } from '../ordering/swapOf.ts';
import type { DeclineCode } from '../speakersList/declineCodes.ts';
import { entryStanding } from '../speakersList/entryStanding.ts';
import { dueReplies } from '../speakersList/waitingReplies.ts';
import { writtenRouteOf } from '../speakersList/writtenRoute.ts';
import { emptyBureau } from '../bureau/state.ts';
import type { FloorState, SpeakerRequest } from '../state.ts';

/** What a person must be told now. Not an event: it follows from the state, so it is the same on every device and after every reload. */
export type Told =
  | { code: 'youHaveTheFloor'; interventionId: InterventionId }
  | { code: 'called' | 'next' | 'nextButOne' | 'approved' | 'writtenRoute'; requestId: RequestId }
  | { code: 'declined'; requestId: RequestId; reasonCode: DeclineCode }
  | { code: 'swapProposed'; requestId: RequestId; by: RequestId }
  | { code: 'listClosing'; closesAt: Instant }
  | { code: 'listClosed' };

/** What a participant must be told, the most urgent first. The list's own news are for whoever does not stand on it. */
export function toldTo(state: FloorState, personId: PersonId): Told[] {
  const own = Object.values(state.requests).filter(
    (request) => request.personId === personId || speakerOf(request) === personId,
  );
  const running = state.floor === null ? undefined : state.interventions[state.floor];
  const speaks = running && (running.personId === personId || speakerOf(running) === personId);
  return [
    ...(speaks ? [{ code: 'youHaveTheFloor' as const, interventionId: running.interventionId }] : []),
    ...own.flatMap((request) => ofRequest(state, request)),
    ...ofList(state, own),
  ];
}

function ofRequest(state: FloorState, request: SpeakerRequest): Told[] {
  const { requestId, declineCode = 'other' } = request;
  const standing = entryStanding(state, request);
  const told: Told[] = [];
  if (request.calledAt !== undefined && request.state === 'listed') told.push({ code: 'called', requestId });
  const place = request.itemId === state.itemId ? placeOf(state, request) : null;
  if (place === 1) told.push({ code: 'next', requestId });
  if (place === 2) told.push({ code: 'nextButOne', requestId });
  if (place !== null && place > 2 && state.setUp.moderated && !request.invited)
    told.push({ code: 'approved', requestId });
  if (standing === 'declined') told.push({ code: 'declined', requestId, reasonCode: declineCode });
  if (writtenRouteOf(state, requestId) === 'offered') told.push({ code: 'writtenRoute', requestId });
  for (const by of swapsProposedTo(state, requestId)) told.push({ code: 'swapProposed', requestId, by });
  return told;
}

function placeOf(state: FloorState, { requestId, itemId }: SpeakerRequest): number | null {
  if (!state.lists[itemId]?.waiting.includes(requestId)) return null;
  return order(state, itemId).find((each) => each.requestId === requestId)?.place ?? null;
}

function ofList(state: FloorState, own: readonly SpeakerRequest[]): Told[] {
  const list = state.itemId === null ? undefined : state.lists[state.itemId];
  const stands = own.some(
    ({ itemId, state: is }) => itemId === state.itemId && (is === 'listed' || is === 'requested' || is === 'hasFloor'),
  );
  if (!list || stands) return [];
  if (list.state === 'closed') return [{ code: 'listClosed' }];
  return list.state === 'closing' && list.closesAt !== undefined
    ? [{ code: 'listClosing', closesAt: list.closesAt }]
    : [];
}

/** What the chair must be told now. */
export type ToldToChair =
  | { code: 'pointOfOrder' | 'replyWaiting'; requestId: RequestId }
  | { code: 'hardStop'; interventionId: InterventionId; at: Instant }
  | { code: 'listEmpty' | 'itemOver' | 'sittingOver' };

/** What the chair must be told, the most urgent first. `sittingEndsAt` is when the sitting ends as planned; null where that is not known. */
export function toldToChair(state: FloorState, now: Instant, sittingEndsAt: Instant | null = null): ToldToChair[] {
  const sitting = state.sittingId === null ? undefined : state.sittings[state.sittingId];
  const list = state.itemId === null ? undefined : state.lists[state.itemId];
  if (sitting?.state !== 'open') return [];
  const isEmpty = list !== undefined && list.state !== 'notOpen' && list.waiting.length === 0 && state.floor === null;
  const due = dueReplies(state);
  const { itemLeftMs } = forecast(state, emptyBureau, now);
  return [
    ...(interruptedBy(state) ? [] : state.pointsOfOrder).map((requestId) => ({
      code: 'pointOfOrder' as const,
      requestId,
    })),
    ...alarmsOf(state).flatMap(({ at, command }) =>
      command.type === 'EndIntervention' && command.interventionId !== undefined
        ? [{ code: 'hardStop' as const, interventionId: command.interventionId, at }]
        : [],
    ),
    ...(isEmpty ? due : []).map((requestId) => ({ code: 'replyWaiting' as const, requestId })),
    ...(isEmpty && due.length === 0 ? [{ code: 'listEmpty' as const }] : []),
    ...(itemLeftMs !== null && itemLeftMs <= 0 ? [{ code: 'itemOver' as const }] : []),
    ...(sittingEndsAt !== null && sittingEndsAt <= now ? [{ code: 'sittingOver' as const }] : []),
  ];
}
