import type { RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { withList } from './openSpeakersList.ts';
import { isWaiting } from './requestFloor.ts';
import { withRequest } from './withdrawRequest.ts';

/** They have come after all: back to the end of the list, once. */
export interface PutBack {
  type: 'PutBack';
  requestId: RequestId;
}

export interface RequestPutBack {
  type: 'RequestPutBack';
  requestId: RequestId;
}

export const putBack: Decider<FloorState, PutBack, RequestPutBack> = ({ requestId }, state) => {
  const request = state.requests[requestId];
  if (!request) return refuse('notFound');
  if (request.state !== 'absent') return refuse('changed', 'Only somebody marked absent can be put back.');
  if (request.putBack)
    return refuse('notAllowed', 'They were put back once already. They can hand in their statement in writing.');
  if (request.kind !== 'rightOfReply' && isWaiting(state, request.itemId, request.personId))
    return refuse('alreadyListed', 'They are on the list of this item again already.');
  return accept([{ type: 'RequestPutBack', requestId }]);
};

export const requestPutBack: Evolver<FloorState, RequestPutBack> = (state, { requestId }) => {
  const request = state.requests[requestId];
  if (!request) return state;
  const { waiting = [], replies = [] } = state.lists[request.itemId] ?? {};
  const place =
    request.kind === 'rightOfReply' ? { replies: [...replies, requestId] } : { waiting: [...waiting, requestId] };
  return withRequest(withList(state, request.itemId, place), {
    ...request,
    state: 'listed',
    putBack: true,
    overtaken: 0,
    byHand: undefined,
  });
};
