import type { RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { putByHand } from './byHand.ts';
import { order } from './order.ts';
import { answersFor, swapAnswered } from './swapOf.ts';

/** Consents to a swap: `requestId` is the request that proposed it. Given by whoever it was proposed to, or by the bureau for them. */
export interface AcceptSwap {
  type: 'AcceptSwap';
  requestId: RequestId;
}

/** Where somebody stands from now on: directly before this one, else behind all of these. */
interface Stand {
  before: RequestId | null;
  after: RequestId[];
}

export interface PlacesSwapped {
  type: 'PlacesSwapped';
  requestId: RequestId;
  with: RequestId;
  /** The new place of the one who proposed it, and of the other. */
  place: Stand;
  placeOfOther: Stand;
}

export const acceptSwap: Decider<FloorState, AcceptSwap, PlacesSwapped> = ({ requestId }, state, { actor }) => {
  const swap = swapAnswered(state, requestId);
  if ('ok' in swap) return swap;
  const { own, other } = swap;
  if (!answersFor(actor, other)) return refuse('notAllowed', 'That swap was proposed to somebody else.');
  const places = order(state, own.itemId).map((place) => place.requestId);
  const swapped = places.map((id) =>
    id === own.requestId ? other.requestId : id === other.requestId ? own.requestId : id,
  );
  const standOf = (id: RequestId): Stand => {
    const at = swapped.indexOf(id);
    return { before: swapped[at + 1] ?? null, after: swapped.slice(0, at) };
  };
  return accept([
    {
      type: 'PlacesSwapped',
      requestId: own.requestId,
      with: other.requestId,
      place: standOf(own.requestId),
      placeOfOther: standOf(other.requestId),
    },
  ]);
};

/** Proposals that either of the two had made are over: they were about another place. */
export const placesSwapped: Evolver<FloorState, PlacesSwapped> = (state, event) => {
  const { requestId, place, placeOfOther } = event;
  const own = putByHand(state, requestId, { ...place, why: 'swapped', with: event.with });
  const both = putByHand(own, event.with, { ...placeOfOther, why: 'swapped', with: requestId });
  return withoutProposals(both, [requestId, event.with]);
};

function withoutProposals(state: FloorState, of: readonly RequestId[]): FloorState {
  const requests = { ...state.requests };
  for (const id of of) {
    const request = requests[id];
    if (request) requests[id] = { ...request, swapWith: undefined };
  }
  return { ...state, requests };
}
