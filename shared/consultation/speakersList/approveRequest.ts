import type { RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { withList } from './openSpeakersList.ts';
import { withRequest } from './withdrawRequest.ts';

/** On a moderated list: whoever asked is listed, in the place that their asking gave them. */
export interface ApproveRequest {
  type: 'ApproveRequest';
  requestId: RequestId;
}

export interface RequestApproved {
  type: 'RequestApproved';
  requestId: RequestId;
}

export const approveRequest: Decider<FloorState, ApproveRequest, RequestApproved> = ({ requestId }, state) => {
  const request = state.requests[requestId];
  if (!request) return refuse('notFound');
  if (request.state !== 'requested' || request.kind === 'pointOfOrder')
    return refuse('changed', 'That request does not wait for approval.');
  return accept([{ type: 'RequestApproved', requestId }]);
};

/** Before everybody who asked later, so that a slow approval costs nobody their place; who was put back stands where they stood, and at the end if it is they. */
export const requestApproved: Evolver<FloorState, RequestApproved> = (state, { requestId }) => {
  const request = state.requests[requestId];
  if (!request) return state;
  const list = state.lists[request.itemId];
  const waiting = list?.waiting ?? [];
  const later = request.putBack
    ? -1
    : waiting.findIndex((id) => !state.requests[id]?.putBack && ordinalOf(id) > ordinalOf(requestId));
  const at = later < 0 ? waiting.length : later;
  const listed = withList(state, request.itemId, {
    waiting: waiting.toSpliced(at, 0, requestId),
    awaiting: (list?.awaiting ?? []).filter((id) => id !== requestId),
  });
  return withRequest(listed, { ...request, state: 'listed' });
};

function ordinalOf(requestId: RequestId): number {
  return Number(requestId.slice(1));
}
