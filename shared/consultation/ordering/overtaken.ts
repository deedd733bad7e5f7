import type { ItemId, RequestId } from '../../basics/ids.ts';
import type { FloorState, Kind } from '../state.ts';
import { isByHand } from './byHand.ts';
import { takesATurn } from './facts.ts';

const byHandCodes = new Set(['moved', 'swapped']);

/** Who was given the floor, and where they stood in the order. */
interface Given {
  requestId: RequestId;
  itemId: ItemId;
  kind: Kind;
  place: number;
  reasonCode: string;
}

/**
 * Counts, for those who asked before the one who is given the floor and wait on, that they were overtaken. What the chair's hand
 * does is not counted: calls out of turn, and whoever was moved or steps aside.
 */
export function countOvertaken(state: FloorState, event: Given): FloorState['requests'] {
  const { requestId, itemId, kind, place, reasonCode } = event;
  const isByPolicy = place === 1 && !byHandCodes.has(reasonCode) && reasonCode !== 'programme' && takesATurn(kind);
  const waiting = state.lists[itemId]?.waiting ?? [];
  const earlier = isByPolicy ? waiting.slice(0, Math.max(0, waiting.indexOf(requestId))) : [];
  if (earlier.length === 0) return state.requests;
  return { ...state.requests, ...Object.fromEntries(earlier.flatMap((id) => onceMore(state, id))) };
}

function onceMore(state: FloorState, requestId: RequestId) {
  const request = state.requests[requestId];
  return request && !isByHand(state, request)
    ? [[requestId, { ...request, overtaken: (request.overtaken ?? 0) + 1 }] as const]
    : [];
}
