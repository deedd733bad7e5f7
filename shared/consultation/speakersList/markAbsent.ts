import type { RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { whatBecame } from '../undo/whoActed.ts';
import { leaveList, withRequest } from './withdrawRequest.ts';

/** Called and not there. */
export interface MarkAbsent {
  type: 'MarkAbsent';
  requestId: RequestId;
}

export interface MarkedAbsent {
  type: 'MarkedAbsent';
  requestId: RequestId;
}

export const markAbsent: Decider<FloorState, MarkAbsent, MarkedAbsent> = ({ requestId }, state, { actor }) => {
  const request = state.requests[requestId];
  if (!request) return refuse('notFound');
  if (request.state !== 'listed') return refuse('changed', whatBecame(state, request, actor));
  return accept([{ type: 'MarkedAbsent', requestId }]);
};

export const markedAbsent: Evolver<FloorState, MarkedAbsent> = (state, { requestId }) => {
  const left = leaveList(state, requestId, 'absent');
  const request = left.requests[requestId];
  if (!request) return left;
  return withRequest(left, {
    ...request,
    calledAt: undefined,
    readyAt: undefined,
    presentAt: undefined,
    inTroubleAt: undefined,
  });
};
