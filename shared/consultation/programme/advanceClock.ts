import type { Instant } from '../../basics/time.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';

/** Moves a stepped clock (rehearsals, replays). Alarms that fall due on the way run first, each at its own deadline: the room sees to that. */
export interface AdvanceClock {
  type: 'AdvanceClock';
  /** Absolute, not before now. */
  to: Instant;
}

export interface ClockAdvanced {
  type: 'ClockAdvanced';
  to: Instant;
}

export const advanceClock: Decider<FloorState, AdvanceClock, ClockAdvanced> = ({ to }, state, { now }) => {
  if (state.steppedTo === null) return refuse('notAllowed', "This consultation's clock runs by itself.");
  if (to < now) return refuse('invalid', 'The clock never goes back.');
  return accept([{ type: 'ClockAdvanced', to }], { now: to });
};

export const clockAdvanced: Evolver<FloorState, ClockAdvanced> = (state, { to }) => ({ ...state, steppedTo: to });
