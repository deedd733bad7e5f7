import type { RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import { waitingRequestOf } from '../speakersList/requestFloor.ts';
import { withRequest } from '../speakersList/withdrawRequest.ts';
import type { FloorState } from '../state.ts';
import { answersFor, isOnList } from './swapOf.ts';

/** Proposes to exchange places with somebody else who waits on the item. Unnamed means one's own request on the open item; the latest proposal counts. */
export interface ProposeSwap {
  type: 'ProposeSwap';
  requestId?: RequestId | undefined;
  with: RequestId;
}

export interface SwapProposed {
  type: 'SwapProposed';
  requestId: RequestId;
  with: RequestId;
}

export const proposeSwap: Decider<FloorState, ProposeSwap, SwapProposed> = (command, state, { actor }) => {
  const own = state.itemId === null ? undefined : waitingRequestOf(state, state.itemId, actor.personId);
  const requestId = command.requestId ?? own;
  const request = requestId === undefined ? undefined : state.requests[requestId];
  if (!request) return refuse('notFound', "You are not on the speakers' list.");
  if (!answersFor(actor, request)) return refuse('notAllowed', 'You can offer your own place only.');
  const other = state.requests[command.with];
  if (!other) return refuse('notFound');
  if (other.requestId === request.requestId) return refuse('invalid', 'Nobody swaps places with themselves.');
  if (!isOnList(state, request) || !isOnList(state, other))
    return refuse('changed', 'One of the two does not wait on the list any more.');
  if (other.itemId !== request.itemId) return refuse('notAllowed', 'Places are swapped on the list of one item.');
  if (request.swapWith === other.requestId) return refuse('changed', 'That swap of places is proposed already.');
  if (other.swapWith === request.requestId)
    return refuse('changed', 'They have proposed that swap themselves. Accept it.');
  return accept([{ type: 'SwapProposed', requestId: request.requestId, with: other.requestId }]);
};

export const swapProposed: Evolver<FloorState, SwapProposed> = (state, event) => {
  const request = state.requests[event.requestId];
  return request ? withRequest(state, { ...request, swapWith: event.with }) : state;
};
