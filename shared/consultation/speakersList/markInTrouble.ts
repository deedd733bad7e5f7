import type { RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { withRequest } from './withdrawRequest.ts';

/** A microphone or a line that fails: whoever waits keeps the place, and the chair can take others meanwhile. `on: false` ends it. */
export interface MarkInTrouble {
  type: 'MarkInTrouble';
  requestId: RequestId;
  on?: boolean | undefined;
}

export interface TroubleMarked {
  type: 'TroubleMarked';
  requestId: RequestId;
  on: boolean;
}

export const markInTrouble: Decider<FloorState, MarkInTrouble, TroubleMarked> = ({ requestId, on = true }, state) => {
  const request = state.requests[requestId];
  if (!request) return refuse('notFound');
  if (request.state !== 'listed') return refuse('changed', 'That request does not wait on the list.');
  if (on === (request.inTroubleAt !== undefined))
    return refuse('changed', on ? 'That is noted already.' : 'Nothing is noted about them.');
  return accept([{ type: 'TroubleMarked', requestId, on }]);
};

export const troubleMarked: Evolver<FloorState, TroubleMarked> = (state, { requestId, on, at }) => {
  const request = state.requests[requestId];
  return request ? withRequest(state, { ...request, inTroubleAt: on ? at : undefined }) : state;
};
