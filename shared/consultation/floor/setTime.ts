import type { InterventionId } from '../../basics/ids.ts';
import { SECOND, type Millis } from '../../basics/time.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { withTiming } from './extendTime.ts';
import { runningIntervention } from './runningIntervention.ts';
import { spokenMs } from './time.ts';

/** Three hours at most are left on a clock that is set. */
export const MOST_REMAINING_SECONDS = 10_800;

/** Sets the running intervention's clock: so many seconds are left from now on, be it running or paused. */
export interface SetTime {
  type: 'SetTime';
  interventionId?: InterventionId | undefined;
  remainingSeconds: number;
}

export interface TimeSet {
  type: 'TimeSet';
  interventionId: InterventionId;
  remainingMs: Millis;
}

export const setTime: Decider<FloorState, SetTime, TimeSet> = ({ interventionId, remainingSeconds }, state) => {
  const running = runningIntervention(state, interventionId);
  if ('ok' in running) return running;
  if (running.timing.allottedMs === null) return refuse('notAllowed', 'This intervention has no time limit to change.');
  if (!Number.isInteger(remainingSeconds) || remainingSeconds < 0 || remainingSeconds > MOST_REMAINING_SECONDS)
    return refuse('invalid', 'A clock is set in whole seconds, three hours at most.');
  return accept([{ type: 'TimeSet', interventionId: running.interventionId, remainingMs: remainingSeconds * SECOND }]);
};

/** What was spoken stays as it is: the clock is set by adding to the time or taking from it. */
export const timeSet: Evolver<FloorState, TimeSet> = (state, { interventionId, remainingMs, at }) =>
  withTiming(state, interventionId, (timing) => ({
    ...timing,
    addedMs: remainingMs + spokenMs(timing, at) - (timing.allottedMs ?? 0),
  }));
