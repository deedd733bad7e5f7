import type { RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import { waitingRequestOf } from '../speakersList/requestFloor.ts';
import type { FloorState } from '../state.ts';
import { putByHand } from './byHand.ts';
import { order } from './order.ts';
import { answersFor } from './swapOf.ts';

/** Lets the next one go first, and stands behind them until they have spoken or left. Unnamed means one's own on the open item; the bureau does so for others. */
export interface DeferRequest {
  type: 'DeferRequest';
  requestId?: RequestId | undefined;
}

export interface RequestDeferred {
  type: 'RequestDeferred';
  requestId: RequestId;
  /** Who goes first. */
  behind: RequestId;
}

export const deferRequest: Decider<FloorState, DeferRequest, RequestDeferred> = (command, state, { actor }) => {
  const own = state.itemId === null ? undefined : waitingRequestOf(state, state.itemId, actor.personId);
  const requestId = command.requestId ?? own;
  const request = requestId === undefined ? undefined : state.requests[requestId];
  if (!request) return refuse('notFound', "You are not on the speakers' list.");
  if (!answersFor(actor, request)) return refuse('notAllowed', 'You can let others go before yourself only.');
  const places = order(state, request.itemId).map((place) => place.requestId);
  const place = places.indexOf(request.requestId);
  if (place < 0) return refuse('changed', 'That request does not wait any more.');
  const behind = places[place + 1];
  if (behind === undefined) return refuse('nobodyBehind');
  return accept([{ type: 'RequestDeferred', requestId: request.requestId, behind }]);
};

export const requestDeferred: Evolver<FloorState, RequestDeferred> = (state, { requestId, behind }) =>
  putByHand(state, requestId, { before: null, after: [behind] });
