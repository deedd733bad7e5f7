import type { InterventionId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { runningIntervention } from './runningIntervention.ts';
import { withTiming } from './extendTime.ts';

/** Lets the clock run again: the pause is given back exactly. */
export interface ResumeIntervention {
  type: 'ResumeIntervention';
  interventionId?: InterventionId | undefined;
}

export interface InterventionResumed {
  type: 'InterventionResumed';
  interventionId: InterventionId;
}

export const resumeIntervention: Decider<FloorState, ResumeIntervention, InterventionResumed> = (command, state) => {
  const running = runningIntervention(state, command.interventionId);
  if ('ok' in running) return running;
  if (running.timing.pausedAt === null) return refuse('changed', 'The clock is running already.');
  return accept([{ type: 'InterventionResumed', interventionId: running.interventionId }]);
};

export const interventionResumed: Evolver<FloorState, InterventionResumed> = (state, { interventionId, at }) =>
  withTiming(state, interventionId, (timing) =>
    timing.pausedAt === null ? timing : { ...timing, pausedAt: null, pausedMs: timing.pausedMs + at - timing.pausedAt },
  );
