import type { RequestId } from '#shared/basics/ids.ts';
import type { Instant } from '#shared/basics/time.ts';
import { allottedMs } from '#shared/consultation/floor/allottedTime.ts';
import { remainingMs } from '#shared/consultation/floor/time.ts';
import type { FloorState } from '#shared/consultation/state.ts';

export interface ExpectedWait {
  fromMinutes: number;
  toMinutes: number;
}

const MINUTE_MS = 60_000;
/** Walking up, unmuting, thanking. */
const CHANGE_MS = 15_000;
/** Few use less than this part of their time. */
const LEAST_USED = 0.7;

/** How long until a person's turn, as a range: the time left of the speaker and the time of those ahead. Null while nothing runs. */
export function expectedWait(state: FloorState, ahead: RequestId[], now: Instant): ExpectedWait | null {
  const sitting = state.sittingId === null ? undefined : state.sittings[state.sittingId];
  if (sitting?.state !== 'open') return null;
  const running = state.floor === null ? undefined : state.interventions[state.floor];
  const left = running ? Math.max(0, remainingMs(running.timing, now) ?? MINUTE_MS) : 0;
  const times = ahead.map((id) => {
    const request = state.requests[id];
    return request ? (allottedMs(state, request, 0) ?? MINUTE_MS) : 0;
  });
  const most = left + times.reduce((sum, ms) => sum + ms + CHANGE_MS, CHANGE_MS);
  const fromMinutes = Math.max(0, Math.floor((most * LEAST_USED) / MINUTE_MS));
  return { fromMinutes, toMinutes: Math.max(fromMinutes + 1, Math.ceil(most / MINUTE_MS)) };
}
