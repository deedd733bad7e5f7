import type { SittingId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { withSitting } from './openSitting.ts';

/** Ends the sitting. Entries stay with their items, so that another sitting can take them up. */
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
  return { ...withSitting(state, { ...sitting, state: 'closed', closedAt: at }), sittingId: null, itemId: null };
};
