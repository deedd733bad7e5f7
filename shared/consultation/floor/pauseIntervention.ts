import type { InterventionId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { runningIntervention } from './runningIntervention.ts';
import { withTiming } from './extendTime.ts';

/** Stops the clock (a lost connection, interpretation). */
export interface PauseIntervention {
  type: 'PauseIntervention';
  interventionId?: InterventionId | undefined;
}

export interface InterventionPaused {
  type: 'InterventionPaused';
  interventionId: InterventionId;
}

export const pauseIntervention: Decider<FloorState, PauseIntervention, InterventionPaused> = (command, state) => {
  const running = runningIntervention(state, command.interventionId);
  if ('ok' in running) return running;
  if (running.timing.pausedAt !== null) return refuse('changed', 'The clock is paused already.');
  return accept([{ type: 'InterventionPaused', interventionId: running.interventionId }]);
};

export const interventionPaused: Evolver<FloorState, InterventionPaused> = (state, { interventionId, at }) =>
  withTiming(state, interventionId, (timing) => ({ ...timing, pausedAt: at }));
