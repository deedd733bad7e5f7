import type { RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState, SpeakerRequest } from '../state.ts';
import { waitingRequestOf } from './requestFloor.ts';
import { withList } from './openSpeakersList.ts';

/** Leaves the list. Unnamed means one's own waiting request on the open item; the chair and the floor officer do so for others. */
export interface WithdrawRequest {
  type: 'WithdrawRequest';
  requestId?: RequestId | undefined;
}

export interface RequestWithdrawn {
  type: 'RequestWithdrawn';
  requestId: RequestId;
}

export const withdrawRequest: Decider<FloorState, WithdrawRequest, RequestWithdrawn> = (command, state, { actor }) => {
  const own = state.itemId === null ? undefined : waitingRequestOf(state, state.itemId, actor.personId);
  const requestId = command.requestId ?? own;
  const request = requestId === undefined ? undefined : state.requests[requestId];
  if (!request) return refuse('notFound', "You are not on the speakers' list.");
  if (request.personId !== actor.personId && actor.role !== 'chair' && actor.role !== 'floorOfficer')
    return refuse('notAllowed', 'You can withdraw your own request only.');
  if (request.state !== 'listed' && request.state !== 'requested')
    return refuse('changed', 'That request does not wait any more.');
  return accept([{ type: 'RequestWithdrawn', requestId: request.requestId }]);
};

export const requestWithdrawn: Evolver<FloorState, RequestWithdrawn> = (state, { requestId }) =>
  leaveList(state, requestId, 'withdrawn');

/** Takes a request off its list into another state. */
export function leaveList(state: FloorState, requestId: RequestId, to: SpeakerRequest['state']): FloorState {
  const request = state.requests[requestId];
  if (!request) return state;
  const { waiting = [], awaiting, replies } = state.lists[request.itemId] ?? {};
  const without = (ids: RequestId[]) => ids.filter((id) => id !== requestId);
  const change = {
    waiting: without(waiting),
    ...(awaiting && { awaiting: without(awaiting) }),
    ...(replies && { replies: without(replies) }),
  };
  const left = { ...withList(state, request.itemId, change), pointsOfOrder: without(state.pointsOfOrder) };
  return withoutSwaps(withRequest(left, { ...request, state: to }), requestId);
}

/** Whoever leaves takes with them what they proposed and what was proposed to them. */
function withoutSwaps(state: FloorState, requestId: RequestId): FloorState {
  return Object.values(state.requests)
    .filter(({ swapWith, requestId: own }) => swapWith !== undefined && (swapWith === requestId || own === requestId))
    .reduce((so, request) => withRequest(so, { ...request, swapWith: undefined }), state);
}

export function withRequest(state: FloorState, request: SpeakerRequest): FloorState {
  return { ...state, requests: { ...state.requests, [request.requestId]: request } };
}
