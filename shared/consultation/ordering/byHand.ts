import type { RequestId } from '../../basics/ids.ts';
import type { FloorState, SpeakerRequest } from '../state.ts';
import type { PlaceByHand } from './placeByHand.ts';
import type { ReasonCode, ReasonParams } from './reasons.ts';

export interface Placed {
  requestId: RequestId;
  code: ReasonCode;
  params: ReasonParams;
}

export function wasMoved(request: SpeakerRequest | undefined): boolean {
  return request?.byHand?.why !== undefined;
}

/** Whether somebody stands where a hand put them, and not the order. Who let others go first stands there until those have left. */
export function isByHand(state: FloorState, request: SpeakerRequest): boolean {
  const { byHand, itemId } = request;
  if (!byHand) return false;
  return wasMoved(request) || byHand.after.some((id) => state.lists[itemId]?.waiting.includes(id));
}

/** The order with the chair's moves put into it, and then those behind others whom they let go first. */
export function withHands(state: FloorState, byPolicy: readonly Placed[], waiting: readonly RequestId[]): Placed[] {
  const hands = waiting
    .flatMap((requestId) => {
      const byHand = state.requests[requestId]?.byHand;
      return byHand ? [{ requestId, byHand }] : [];
    })
    .toSorted((a, b) => a.byHand.turn - b.byHand.turn);
  const places = [...byPolicy];
  for (const { requestId, byHand } of hands)
    if (byHand.why !== undefined) {
      const placed = { requestId, ...reasonOf(byHand.why) };
      places.splice(indexFor(places, byHand), 0, placed);
    }
  for (const { requestId, byHand } of hands) if (byHand.why === undefined) stepAside(places, requestId, byHand);
  return places;
}

function reasonOf(why: NonNullable<PlaceByHand['why']>): Pick<Placed, 'code' | 'params'> {
  return why === 'swapped' ? { code: 'swapped', params: {} } : { code: 'moved', params: { why } };
}

function indexFor(places: readonly Placed[], { before, after }: PlaceByHand): number {
  const index = places.findIndex(({ requestId }) => requestId === before);
  return index >= 0 ? index : behind(places, after);
}

function behind(places: readonly Placed[], ids: readonly RequestId[]): number {
  return places.findLastIndex(({ requestId }) => ids.includes(requestId)) + 1;
}

/** Nobody comes to stand further in front by letting others go. */
function stepAside(places: Placed[], requestId: RequestId, { after }: PlaceByHand) {
  const from = places.findIndex((each) => each.requestId === requestId);
  const to = behind(places, after);
  if (from < 0 || to <= from) return;
  places.splice(to, 0, { requestId, code: 'deferred', params: {} });
  places.splice(from, 1);
}

/** Puts a request where a hand wants it, over all that hands did before. */
export function putByHand(
  state: FloorState,
  requestId: RequestId,
  place: Omit<PlaceByHand, 'turn'> | undefined,
): FloorState {
  const request = state.requests[requestId];
  if (!request) return state;
  const waiting = state.lists[request.itemId]?.waiting ?? [];
  const turn = 1 + Math.max(0, ...waiting.map((id) => state.requests[id]?.byHand?.turn ?? 0));
  const byHand = place && { ...place, turn };
  return { ...state, requests: { ...state.requests, [requestId]: { ...request, byHand } } };
}
