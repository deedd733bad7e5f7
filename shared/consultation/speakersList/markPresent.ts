import type { RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { withRequest } from './withdrawRequest.ts';

/** Seen in the room or on the line, so that the chair can count on them; a trouble is over with it. */
export interface MarkPresent {
  type: 'MarkPresent';
  requestId: RequestId;
}

export interface MarkedPresent {
  type: 'MarkedPresent';
  requestId: RequestId;
}

export const markPresent: Decider<FloorState, MarkPresent, MarkedPresent> = ({ requestId }, state) => {
  const request = state.requests[requestId];
  if (!request) return refuse('notFound');
  if (request.state !== 'listed')
    return request.state === 'absent'
      ? refuse('changed', 'They were marked absent. Put them back on the list.')
      : refuse('changed', 'That request does not wait any more.');
  if (request.presentAt !== undefined && request.inTroubleAt === undefined)
    return refuse('changed', 'They are marked present already.');
  return accept([{ type: 'MarkedPresent', requestId }]);
};

export const markedPresent: Evolver<FloorState, MarkedPresent> = (state, { requestId, at }) => {
  const request = state.requests[requestId];
  return request ? withRequest(state, { ...request, presentAt: at, inTroubleAt: undefined }) : state;
};
