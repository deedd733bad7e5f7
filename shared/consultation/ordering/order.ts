import type { ItemId, RequestId } from '../../basics/ids.ts';
import type { FloorState } from '../state.ts';
import { wasMoved, withHands, type Placed } from './byHand.ts';
import { entriesOf, turnsTaken } from './facts.ts';
import { placeByPlace } from './placeByPlace.ts';
import type { Place } from './reasons.ts';
import { rulesOfPolicy } from './rulesOfPolicy.ts';

/** The order in which those who wait on an item speak, by the policy that holds and the chair's hand, each with the reason for their place; the same for everyone. */
export function order(state: FloorState, itemId: ItemId): Place[] {
  const waiting = state.lists[itemId]?.waiting ?? [];
  const byPolicy = orderedByPolicy(
    state,
    itemId,
    waiting.filter((id) => !wasMoved(state.requests[id])),
  );
  return withHands(state, byPolicy, waiting).map(({ requestId, code, params }, index) => ({
    requestId,
    place: index + 1,
    reasonCode: code,
    reasonParams: { place: index + 1, ...params },
  }));
}

/** Who is first on an item's list. */
export function nextInOrder(state: FloorState, itemId: ItemId): RequestId | null {
  return order(state, itemId)[0]?.requestId ?? null;
}

function orderedByPolicy(state: FloorState, itemId: ItemId, waiting: readonly RequestId[]): Placed[] {
  const { policy, requests } = state;
  const isOfProgramme = (id: RequestId) => requests[id]?.invited === true && !requests[id].putBack;
  const rules = rulesOfPolicy(policy);
  const entries = entriesOf(
    state,
    waiting.filter((id) => !isOfProgramme(id)),
  );
  const before = rules.length === 0 ? [] : turnsTaken(state, itemId);
  const placed = placeByPlace(entries, rules, before, policy.overtakenAtMost ?? 0);
  return [
    ...waiting.filter(isOfProgramme).map((requestId): Placed => ({ requestId, code: 'programme', params: {} })),
    ...placed.map(({ entry: { requestId }, code, params }) => ({ requestId, code, params })),
  ];
}
