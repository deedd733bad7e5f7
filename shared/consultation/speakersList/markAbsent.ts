import type { RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { leaveList, withRequest } from './withdrawRequest.ts';
import { isWaiting } from './requestFloor.ts';
import { withList } from './openSpeakersList.ts';

/** Called and not there. */
export interface MarkAbsent {
  type: 'MarkAbsent';
  requestId: RequestId;
}

export interface MarkedAbsent {
  type: 'MarkedAbsent';
  requestId: RequestId;
}

/** They have come after all: back to the end of the list, once. */
export interface PutBack {
  type: 'PutBack';
  requestId: RequestId;
}

export interface RequestPutBack {
  type: 'RequestPutBack';
  requestId: RequestId;
}

export const markAbsent: Decider<FloorState, MarkAbsent, MarkedAbsent> = ({ requestId }, state) => {
  const request = state.requests[requestId];
  if (!request) return refuse('notFound');
  if (request.state !== 'listed') return refuse('changed', 'That request does not wait any more.');
  return accept([{ type: 'MarkedAbsent', requestId }]);
};

export const putBack: Decider<FloorState, PutBack, RequestPutBack> = ({ requestId }, state) => {
  const request = state.requests[requestId];
  if (!request) return refuse('notFound');
  if (request.state !== 'absent') return refuse('changed', 'Only somebody marked absent can be put back.');
  if (request.putBack)
    return refuse('notAllowed', 'They were put back once already. They can hand in their statement in writing.');
  if (isWaiting(state, request.itemId, request.personId))
    return refuse('alreadyListed', 'They are on the list of this item again already.');
  return accept([{ type: 'RequestPutBack', requestId }]);
};

export const markedAbsent: Evolver<FloorState, MarkedAbsent> = (state, { requestId }) =>
  leaveList(state, requestId, 'absent');

export const requestPutBack: Evolver<FloorState, RequestPutBack> = (state, { requestId }) => {
  const request = state.requests[requestId];
  if (!request) return state;
  const waiting = [...(state.lists[request.itemId]?.waiting ?? []), requestId];
  return withRequest(withList(state, request.itemId, { waiting }), { ...request, state: 'listed', putBack: true });
};
