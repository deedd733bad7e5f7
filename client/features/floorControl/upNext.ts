import { order } from '#shared/consultation/ordering/order.ts';
import type { FloorState, SpeakerRequest } from '#shared/consultation/state.ts';

/** Who speaks next on the open item: the list in its order, and the rights of reply once nobody else waits. */
export function upNext(state: FloorState): SpeakerRequest[] {
  if (state.itemId === null) return [];
  const listed = order(state, state.itemId).map(({ requestId }) => requestId);
  const replies = state.lists[state.itemId]?.replies ?? [];
  return [...listed, ...replies].flatMap((requestId) => state.requests[requestId] ?? []);
}
