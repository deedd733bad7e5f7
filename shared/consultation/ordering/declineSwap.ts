import type { RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import { withRequest } from '../speakersList/withdrawRequest.ts';
import type { FloorState } from '../state.ts';
import { answersFor, swapAnswered } from './swapOf.ts';

/** Does not consent to a swap, or takes one's own proposal back. `requestId` is the request that proposed it. */
export interface DeclineSwap {
  type: 'DeclineSwap';
  requestId: RequestId;
}

export interface SwapDeclined {
  type: 'SwapDeclined';
  requestId: RequestId;
  with: RequestId;
}

export const declineSwap: Decider<FloorState, DeclineSwap, SwapDeclined> = ({ requestId }, state, { actor }) => {
  const swap = swapAnswered(state, requestId);
  if ('ok' in swap) return swap;
  const { own, other } = swap;
  if (!answersFor(actor, other) && !answersFor(actor, own))
    return refuse('notAllowed', 'That swap was proposed to somebody else.');
  return accept([{ type: 'SwapDeclined', requestId, with: other.requestId }]);
};

export const swapDeclined: Evolver<FloorState, SwapDeclined> = (state, { requestId }) => {
  const request = state.requests[requestId];
  return request ? withRequest(state, { ...request, swapWith: undefined }) : state;
};
