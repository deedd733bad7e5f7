import type { SittingId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { withSitting } from './openSitting.ts';

/** Ends a break: the meeting goes on where it stopped. */
export interface ResumeSitting {
  type: 'ResumeSitting';
}

export interface SittingResumed {
  type: 'SittingResumed';
  sittingId: SittingId;
}

export const resumeSitting: Decider<FloorState, ResumeSitting, SittingResumed> = (_command, state) => {
  const sitting = state.sittingId ? state.sittings[state.sittingId] : undefined;
  if (!sitting) return refuse('sittingNotOpen');
  if (sitting.state !== 'suspended') return refuse('changed', 'The sitting is not suspended.');
  return accept([{ type: 'SittingResumed', sittingId: sitting.sittingId }]);
};

export const sittingResumed: Evolver<FloorState, SittingResumed> = (state, { sittingId, at }) => {
  const sitting = state.sittings[sittingId];
  return sitting ? withSitting(state, { ...sitting, state: 'open', resumedAt: at }) : state;
};
