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

export interface ResumeSitting {
  type: 'ResumeSitting';
}

export interface SittingResumed {
  type: 'SittingResumed';
  sittingId: SittingId;
}

export const suspendSitting: Decider<FloorState, SuspendSitting, SittingSuspended> = (_command, state) => {
  const sitting = state.sittingId ? state.sittings[state.sittingId] : undefined;
  if (!sitting || sitting.state !== 'open') return refuse('sittingNotOpen');
  if (state.floor) return refuse('floorTaken');
  return accept([{ type: 'SittingSuspended', sittingId: sitting.sittingId }]);
};

export const resumeSitting: Decider<FloorState, ResumeSitting, SittingResumed> = (_command, state) => {
  const sitting = state.sittingId ? state.sittings[state.sittingId] : undefined;
  if (!sitting) return refuse('sittingNotOpen');
  if (sitting.state !== 'suspended') return refuse('changed', 'The sitting is not suspended.');
  return accept([{ type: 'SittingResumed', sittingId: sitting.sittingId }]);
};

const turned =
  <E extends { sittingId: SittingId }>(to: 'open' | 'suspended'): Evolver<FloorState, E> =>
  (state, { sittingId }) => {
    const sitting = state.sittings[sittingId];
    return sitting ? withSitting(state, { ...sitting, state: to }) : state;
  };

export const sittingSuspended: Evolver<FloorState, SittingSuspended> = turned('suspended');
export const sittingResumed: Evolver<FloorState, SittingResumed> = turned('open');
