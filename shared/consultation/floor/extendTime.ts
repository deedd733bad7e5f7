import type { InterventionId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { ReasonGiven } from '../bureau/noteGiven.ts';
import type { FloorState, Intervention, Timing } from '../state.ts';
import { runningIntervention } from './runningIntervention.ts';

/** An hour at most is added or taken at once. */
export const MOST_SECONDS = 3600;

/** Adds to or takes from the running intervention's time. Whole seconds, -3600 to 3600, not 0. */
export interface ExtendTime {
  type: 'ExtendTime';
  interventionId?: InterventionId | undefined;
  seconds: number;
  reason?: string | undefined;
}

export interface TimeExtended {
  type: 'TimeExtended';
  interventionId: InterventionId;
  seconds: number;
}

export const extendTime: Decider<FloorState, ExtendTime, TimeExtended | ReasonGiven> = (command, state) => {
  const running = runningIntervention(state, command.interventionId);
  if ('ok' in running) return running;
  if (running.timing.allottedMs === null) return refuse('notAllowed', 'This intervention has no time limit to change.');
  const { interventionId } = running;
  const { seconds, reason } = command;
  if (!Number.isInteger(seconds) || seconds === 0 || seconds < -MOST_SECONDS || seconds > MOST_SECONDS)
    return refuse('invalid', 'Time changes by whole seconds, an hour at most.');
  return accept<TimeExtended | ReasonGiven>([
    { type: 'TimeExtended', interventionId, seconds },
    ...(reason ? [{ type: 'ReasonGiven' as const, about: interventionId, reason }] : []),
  ]);
};

export const timeExtended: Evolver<FloorState, TimeExtended> = (state, { interventionId, seconds }) =>
  withTiming(state, interventionId, (timing) => ({ ...timing, addedMs: timing.addedMs + seconds * 1000 }));

export function withTiming(
  state: FloorState,
  interventionId: InterventionId,
  change: (timing: Timing) => Timing,
): FloorState {
  const intervention: Intervention | undefined = state.interventions[interventionId];
  if (!intervention) return state;
  const changed = { ...intervention, timing: change(intervention.timing) };
  return { ...state, interventions: { ...state.interventions, [interventionId]: changed } };
}
