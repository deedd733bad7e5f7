import type { ItemId, RequestId } from '../../basics/ids.ts';
import type { FloorState } from '../state.ts';
import type { Preset } from './policy.ts';

/** A place in the list and why it is that one. `params` fill the translated sentence. */
export interface Place {
  requestId: RequestId;
  /** From 1. */
  place: number;
  reasonCode: ReasonCode;
  reasonParams: Record<string, string | number>;
}

export type ReasonCode = 'programme' | 'arrival' | 'putBack';

/** The sentence behind a reason code, in English; screens translate the code. */
const sentences: Record<ReasonCode, string> = {
  programme: "Invited by the programme, in the programme's order.",
  arrival: 'In the order of arrival.',
  putBack: 'Put back at the end after being called once.',
};

export function reasonSentence({ reasonCode }: Place): string {
  return sentences[reasonCode];
}

/** How those who wait on an item are put in order, each with its reason. Pure, always a permutation of those who wait. */
type Ordering = (state: FloorState, itemId: ItemId) => Place[];

/** The programme's speakers first (they stand in the list from the start), then order of arrival (OR2). */
const arrival: Ordering = (state, itemId) => {
  const waiting = state.lists[itemId]?.waiting ?? [];
  const invitedFirst = [
    ...waiting.filter((id) => state.requests[id]?.invited && !state.requests[id]?.putBack),
    ...waiting.filter((id) => !state.requests[id]?.invited || state.requests[id]?.putBack),
  ];
  return invitedFirst.map((requestId, index) => {
    const request = state.requests[requestId];
    const reasonCode = request?.putBack ? 'putBack' : request?.invited ? 'programme' : 'arrival';
    return { requestId, place: index + 1, reasonCode, reasonParams: { place: index + 1 } };
  });
};

const orderings: Record<Preset, Ordering> = { arrival };

/** The order in which those who wait on an item speak, by the policy that holds; the same for everyone. */
export function order(state: FloorState, itemId: ItemId): Place[] {
  return orderings[state.policy.preset](state, itemId);
}

/** Who is first on an item's list. */
export function nextInOrder(state: FloorState, itemId: ItemId): RequestId | null {
  return order(state, itemId)[0]?.requestId ?? null;
}
