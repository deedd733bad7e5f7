import type { RequestId } from '../../basics/ids.ts';
import type { FloorState, SpeakerRequest } from '../state.ts';
import { allSittingsHeld, entryStanding } from './entryStanding.ts';

/** `offered`: the floor was not to be had, so a statement is asked for and counts the same. `handedIn`: it is here. */
export type WrittenRoute = 'offered' | 'handedIn';

/**
 * The written route of a request: offered to who was absent a second time (or once, when nothing comes after), was not reached, or was
 * declined for want of time; null for everybody else.
 */
export function writtenRouteOf(state: FloorState, requestId: RequestId): WrittenRoute | null {
  const request = state.requests[requestId];
  if (!request || request.kind === 'pointOfOrder') return null;
  if ((request.handedIn ?? []).length > 0) return standsByItself(state, request) ? 'handedIn' : null;
  return isOffered(state, request) ? 'offered' : null;
}

/** Whether a statement handed in with the request is an input of its own, of the same weight as an intervention: there will be none that it goes with. */
export function standsByItself(state: FloorState, request: SpeakerRequest): boolean {
  const standing = entryStanding(state, request);
  return standing === 'absent' || standing === 'declined' || standing === 'notReached';
}

function isOffered(state: FloorState, request: SpeakerRequest): boolean {
  const standing = entryStanding(state, request);
  if (standing === 'declined') return request.declineCode === 'noTime';
  if (standing === 'absent') return request.putBack || allSittingsHeld(state);
  return standing === 'notReached';
}
