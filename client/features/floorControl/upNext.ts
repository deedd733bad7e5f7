import { order } from '#shared/consultation/ordering/order.ts';
import { dueReplies, waitingReplies } from '#shared/consultation/speakersList/waitingReplies.ts';
import type { FloorState, SpeakerRequest } from '#shared/consultation/state.ts';

/** Who speaks next: the open item's list in its order, and the rights of reply of the sitting once nobody else waits. */
export function upNext(state: FloorState): SpeakerRequest[] {
  if (state.itemId === null) return [];
  const listed = order(state, state.itemId).map(({ requestId }) => requestId);
  const replies = listed.length > 0 ? waitingReplies(state) : dueReplies(state);
  return [...listed, ...replies].flatMap((requestId) => state.requests[requestId] ?? []);
}
