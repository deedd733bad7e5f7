import type { Instant } from '#shared/basics/time.ts';
import { alarmsOf } from '#shared/consultation/floor/alarm.ts';
import { graceOf } from '#shared/consultation/floor/setHardStop.ts';
import type { FloorState } from '#shared/consultation/state.ts';

/** When the floor is taken; a closing of the list that was announced takes nothing from the speaker. */
export function takenAt(state: FloorState): Instant | null {
  return alarmsOf(state).find(({ command }) => command.type === 'EndIntervention')?.at ?? null;
}

/** Seconds past zero that whoever has the floor is left under a hard stop. */
export function graceNow(state: FloorState): number {
  const running = state.floor === null ? undefined : state.interventions[state.floor];
  return (running && graceOf(state, running)) ?? 0;
}
