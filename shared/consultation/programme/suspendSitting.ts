import type { SittingId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { withSitting } from './openSitting.ts';

/** A break. The list and every place in it stay. */
export interface SuspendSitting {
  type: 'SuspendSitting';
}

export interface SittingSuspended {
  type: 'SittingSuspended';
  sittingId: SittingId;
}

export const suspendSitting: Decider<FloorState, SuspendSitting, SittingSuspended> = (_command, state) => {
  const sitting = state.sittingId ? state.sittings[state.sittingId] : undefined;
  if (!sitting || sitting.state !== 'open') return refuse('sittingNotOpen');
  if (state.floor) return refuse('floorTaken');
  return accept([{ type: 'SittingSuspended', sittingId: sitting.sittingId }]);
};

export const sittingSuspended: Evolver<FloorState, SittingSuspended> = (state, { sittingId }) => {
  const sitting = state.sittings[sittingId];
  return sitting ? withSitting(state, { ...sitting, state: 'suspended' }) : state;
};
