import type { RequestId } from '../../basics/ids.ts';
import { refuse, type Actor, type Refused } from '../decision.ts';
import type { FloorState, SpeakerRequest } from '../state.ts';

/** Two requests that wait on one item, the first of which would swap places with the second. */
export interface Swap {
  own: SpeakerRequest;
  other: SpeakerRequest;
}

/** The proposal that a request has made, while both wait on the list; null otherwise. */
export function swapOf(state: FloorState, requestId: RequestId): Swap | null {
  const own = state.requests[requestId];
  const other = own?.swapWith === undefined ? undefined : state.requests[own.swapWith];
  return own && other && isOnList(state, own) && isOnList(state, other) ? { own, other } : null;
}

/** The requests whose swap is proposed to this one, the first first. */
export function swapsProposedTo(state: FloorState, requestId: RequestId): RequestId[] {
  const itemId = state.requests[requestId]?.itemId;
  const waiting = itemId === undefined ? [] : (state.lists[itemId]?.waiting ?? []);
  return waiting.filter((id) => state.requests[id]?.swapWith === requestId && swapOf(state, id) !== null);
}

/** The swap that an answer is about: to be given by whoever it was proposed to, or by the bureau for those without a device. */
export function swapAnswered(state: FloorState, requestId: RequestId): Swap | Refused {
  if (!state.requests[requestId]) return refuse('notFound');
  return swapOf(state, requestId) ?? refuse('changed', 'That swap of places is not proposed any more.');
}

/** Whether an actor may answer for a request: a participant for their own, the bureau for anybody. */
export function answersFor({ role, personId }: Actor, request: SpeakerRequest): boolean {
  return role !== 'participant' || request.personId === personId;
}

export function isOnList({ lists }: FloorState, { requestId, itemId }: SpeakerRequest): boolean {
  return lists[itemId]?.waiting.includes(requestId) === true;
}
