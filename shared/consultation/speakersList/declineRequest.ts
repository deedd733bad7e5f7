import type { RequestId } from '../../basics/ids.ts';
import type { ReasonGiven } from '../bureau/noteGiven.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { whatBecame } from '../undo/whoActed.ts';
import { leaveList, withRequest } from './withdrawRequest.ts';
import type { DeclineCode } from './declineCodes.ts';

/** The chair does not take a request, with a reason. It takes points of order and rights of reply too. */
export interface DeclineRequest {
  type: 'DeclineRequest';
  requestId: RequestId;
  reason: string;
  reasonCode?: DeclineCode | undefined;
}

export interface RequestDeclined {
  type: 'RequestDeclined';
  requestId: RequestId;
  reasonCode: DeclineCode;
}

export const declineRequest: Decider<FloorState, DeclineRequest, RequestDeclined | ReasonGiven> = (
  command,
  state,
  { actor },
) => {
  const { requestId, reason, reasonCode = 'other' } = command;
  const request = state.requests[requestId];
  if (!request) return refuse('notFound');
  if (request.state !== 'listed' && request.state !== 'requested')
    return refuse('changed', whatBecame(state, request, actor));
  return accept<RequestDeclined | ReasonGiven>([
    { type: 'RequestDeclined', requestId, reasonCode },
    { type: 'ReasonGiven', about: requestId, reason },
  ]);
};

export const requestDeclined: Evolver<FloorState, RequestDeclined> = (state, { requestId, reasonCode }) => {
  const left = leaveList(state, requestId, 'declined');
  const request = left.requests[requestId];
  return request ? withRequest(left, { ...request, declineCode: reasonCode }) : left;
};
