import type { RequestId } from '../../basics/ids.ts';
import { MINUTE, SECOND, type Instant } from '../../basics/time.ts';
import { allottedMs } from '../floor/allottedTime.ts';
import { remainingMs } from '../floor/time.ts';
import type { FloorState } from '../state.ts';

/** Whole minutes. */
export interface ExpectedWait {
  fromMinutes: number;
  toMinutes: number;
}

/** Walking up, unmuting, thanking. */
const CHANGE_MS = 15 * SECOND;
/** Few use less than this part of their time. */
const LEAST_USED = 0.7;

/** How long until a person's turn, as a range: the time left of the speaker and the time of those ahead. Null while nothing runs. */
export function expectedWait(state: FloorState, ahead: readonly RequestId[], now: Instant): ExpectedWait | null {
  return expectedWaits(state, [...ahead, ''], now)?.at(-1) ?? null;
}

/** The same for each of those who wait, given in their order; null while nothing runs. */
export function expectedWaits(state: FloorState, waiting: readonly RequestId[], now: Instant): ExpectedWait[] | null {
  const sitting = state.sittingId === null ? undefined : state.sittings[state.sittingId];
  if (sitting?.state !== 'open') return null;
  const running = state.floor === null ? undefined : state.interventions[state.floor];
  let most = CHANGE_MS + (running ? Math.max(0, remainingMs(running.timing, now) ?? MINUTE) : 0);
  return waiting.map((id) => {
    const fromMinutes = Math.floor((most * LEAST_USED) / MINUTE);
    const wait = { fromMinutes, toMinutes: Math.max(fromMinutes + 1, Math.ceil(most / MINUTE)) };
    const request = state.requests[id];
    most += CHANGE_MS + (request ? (allottedMs(state, request, 0) ?? MINUTE) : 0);
    return wait;
  });
}
