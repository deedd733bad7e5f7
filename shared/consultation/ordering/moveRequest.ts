import type { RequestId } from '../../basics/ids.ts';
import type { ReasonGiven } from '../bureau/noteGiven.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { putByHand } from './byHand.ts';
import { order } from './order.ts';
import { codeForEveryone, type MoveCode } from './reasons.ts';

/**
 * Moves somebody by hand to stand directly before another, or last. The reason is the bureau's, its code everyone's but for `access`. `seen` is whom
 * the sender saw directly in front of the new place (null: nobody): if that has changed, nothing happens.
 */
export interface MoveRequest {
  type: 'MoveRequest';
  requestId: RequestId;
  before: RequestId | null;
  reason: string;
  reasonCode?: MoveCode | undefined;
  seen?: RequestId | null | undefined;
}

export interface RequestMoved {
  type: 'RequestMoved';
  requestId: RequestId;
  before: RequestId | null;
  /** Who stood in front of the new place, the first first. */
  after: RequestId[];
  reasonCode: MoveCode;
}

export const moveRequest: Decider<FloorState, MoveRequest, RequestMoved | ReasonGiven> = (command, state) => {
  const { requestId, before, reason, reasonCode = 'other', seen } = command;
  const request = state.requests[requestId];
  if (!request || (before !== null && !state.requests[before])) return refuse('notFound');
  if (before === requestId) return refuse('invalid', 'Nobody stands before themselves. Name another place.');
  const places = order(state, request.itemId).map((place) => place.requestId);
  if (!places.includes(requestId)) return refuse('changed', 'That request does not wait any more.');
  const others = places.filter((id) => id !== requestId);
  const index = before === null ? others.length : others.indexOf(before);
  if (index < 0) return refuse('changed', 'Whoever was to speak after them does not wait there any more.');
  if (seen !== undefined && seen !== (others[index - 1] ?? null)) return refuse('changed');
  const told = codeForEveryone(reasonCode);
  return accept<RequestMoved | ReasonGiven>([
    { type: 'RequestMoved', requestId, before, after: others.slice(0, index), reasonCode: told },
    { type: 'ReasonGiven', about: requestId, reason, ...(told !== reasonCode && { reasonCode }) },
  ]);
};

export const requestMoved: Evolver<FloorState, RequestMoved> = (state, { requestId, before, after, reasonCode }) =>
  putByHand(state, requestId, { before, after, why: codeForEveryone(reasonCode) });
