import type { RequestId } from '../../basics/ids.ts';
import type { FloorState, SpeakerRequest } from '../state.ts';

/** The rights of reply of the sitting that wait, whichever item they are of: the open item's first, then by the programme. */
export function waitingReplies({ lists, itemId }: FloorState): RequestId[] {
  const open = itemId === null ? [] : (lists[itemId]?.replies ?? []);
  const others = Object.keys(lists).filter((id) => id !== itemId);
  return [...open, ...others.flatMap((id) => lists[id]?.replies ?? [])];
}

/** Whether a right of reply comes before its turn: somebody waits on the open item, or on its own item, the list of which is open still. */
export function isBeforeTurn({ lists, itemId: openItem }: FloorState, { itemId }: SpeakerRequest): boolean {
  const own = lists[itemId];
  const isOpen = own?.state === 'open' || own?.state === 'closing';
  const waitsHere = openItem !== null && (lists[openItem]?.waiting.length ?? 0) > 0;
  return waitsHere || (isOpen && own.waiting.length > 0);
}

/** The rights of reply whose turn it is. */
export function dueReplies(state: FloorState): RequestId[] {
  return waitingReplies(state).filter((id) => {
    const reply = state.requests[id];
    return reply !== undefined && !isBeforeTurn(state, reply);
  });
}
