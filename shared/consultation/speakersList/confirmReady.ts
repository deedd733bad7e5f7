import type { RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { waitingRequestOf } from './requestFloor.ts';
import { withRequest } from './withdrawRequest.ts';

/** "I am ready": microphone and language tried. Unnamed means one's own waiting request on the open item. */
export interface ConfirmReady {
  type: 'ConfirmReady';
  requestId?: RequestId | undefined;
}

export interface ReadyConfirmed {
  type: 'ReadyConfirmed';
  requestId: RequestId;
}

export const confirmReady: Decider<FloorState, ConfirmReady, ReadyConfirmed> = (command, state, { actor }) => {
  const own = state.itemId === null ? undefined : waitingRequestOf(state, state.itemId, actor.personId);
  const requestId = command.requestId ?? own;
  const request = requestId === undefined ? undefined : state.requests[requestId];
  if (!request) return refuse('notFound', "You are not on the speakers' list.");
  if (request.personId !== actor.personId) return refuse('notAllowed', 'You can say so of your own request only.');
  if (request.state !== 'listed') return refuse('changed', 'That request does not wait on the list.');
  if (request.readyAt !== undefined && request.inTroubleAt === undefined)
    return refuse('changed', 'You have said so already.');
  return accept([{ type: 'ReadyConfirmed', requestId: request.requestId }]);
};

export const readyConfirmed: Evolver<FloorState, ReadyConfirmed> = (state, { requestId, at }) => {
  const request = state.requests[requestId];
  return request ? withRequest(state, { ...request, readyAt: at, inTroubleAt: undefined }) : state;
};
