import type { ItemId, RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import { withRequest } from '../speakersList/withdrawRequest.ts';
import { listNamed } from '../speakersList/openSpeakersList.ts';
import type { FloorState, Kind } from '../state.ts';

/** A limit for one entry, or for an item (the open one if unnamed), for one kind or for all but responses. It holds for those who speak from now on. */
export interface SetTimeLimit {
  type: 'SetTimeLimit';
  seconds: number;
  itemId?: ItemId | undefined;
  kind?: Kind | undefined;
  requestId?: RequestId | undefined;
}

export interface TimeLimitSet {
  type: 'TimeLimitSet';
  seconds: number;
  itemId: ItemId;
  kind: Kind | null;
  requestId: RequestId | null;
}

export const setTimeLimit: Decider<FloorState, SetTimeLimit, TimeLimitSet> = (command, state) => {
  const { seconds, kind = null, requestId = null } = command;
  if (requestId !== null) {
    const request = state.requests[requestId];
    if (!request) return refuse('notFound');
    if (request.state !== 'listed') return refuse('changed', 'That request does not wait any more.');
    return accept([{ type: 'TimeLimitSet', seconds, itemId: request.itemId, kind: null, requestId }]);
  }
  const named = listNamed(state, command.itemId);
  if (!named) return refuse('notFound', 'No item is open. Name the item the limit is for.');
  return accept([{ type: 'TimeLimitSet', seconds, itemId: named.itemId, kind, requestId: null }]);
};

export const timeLimitSet: Evolver<FloorState, TimeLimitSet> = (state, { seconds, itemId, kind, requestId }) => {
  if (requestId !== null) {
    const request = state.requests[requestId];
    return request ? withRequest(state, { ...request, limitSeconds: seconds }) : state;
  }
  const others = state.timeLimits.filter((limit) => limit.itemId !== itemId || limit.kind !== kind);
  return { ...state, timeLimits: [...others, { itemId, kind, seconds }] };
};
