import type { RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { putByHand, wasMoved } from './byHand.ts';
import { isOnList } from './swapOf.ts';

/** Gives somebody whom the chair moved back to the order of the list; of two who swapped places, both, while both stand there. */
export interface ReleaseMove {
  type: 'ReleaseMove';
  requestId: RequestId;
}

export interface MoveReleased {
  type: 'MoveReleased';
  requestId: RequestId;
}

export const releaseMove: Decider<FloorState, ReleaseMove, MoveReleased> = ({ requestId }, state) => {
  const request = state.requests[requestId];
  if (!request) return refuse('notFound');
  if (!state.lists[request.itemId]?.waiting.includes(requestId) || !wasMoved(request))
    return refuse('changed', 'They stand where the order of the list puts them already.');
  const partner = request.byHand?.with;
  const other = partner === undefined ? undefined : state.requests[partner];
  if (partner === undefined || other?.byHand?.with !== requestId || !isOnList(state, other))
    return accept([{ type: 'MoveReleased', requestId }]);
  return accept([
    { type: 'MoveReleased', requestId },
    { type: 'MoveReleased', requestId: partner },
  ]);
};

export const moveReleased: Evolver<FloorState, MoveReleased> = (state, { requestId }) =>
  putByHand(state, requestId, undefined);
