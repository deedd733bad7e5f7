import type { SittingId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { leaveList } from '../speakersList/withdrawRequest.ts';
import { withSitting } from './openSitting.ts';

/** Ends the sitting. Entries stay with their items, so that another sitting can take them up; points of order and rights of reply lapse. */
export interface CloseSitting {
  type: 'CloseSitting';
}

export interface SittingClosed {
  type: 'SittingClosed';
  sittingId: SittingId;
}

export const closeSitting: Decider<FloorState, CloseSitting, SittingClosed> = (_command, state) => {
  if (!state.sittingId) return refuse('sittingNotOpen');
  if (state.floor) return refuse('floorTaken');
  return accept([{ type: 'SittingClosed', sittingId: state.sittingId }]);
};

export const sittingClosed: Evolver<FloorState, SittingClosed> = (state, { sittingId, at }) => {
  const sitting = state.sittings[sittingId];
  if (!sitting) return state;
  const closed = withSitting(lapsed(state), { ...sitting, state: 'closed', closedAt: at });
  return { ...closed, sittingId: null, itemId: null };
};

/** Points of order and rights of reply belong to their sitting: what was not taken lapses with it. */
function lapsed(state: FloorState): FloorState {
  const replies = Object.values(state.lists).flatMap((list) => list.replies ?? []);
  return [...state.pointsOfOrder, ...replies].reduce((left, id) => leaveList(left, id, 'notReached'), state);
}
