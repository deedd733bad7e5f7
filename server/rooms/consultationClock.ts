import type { Instant } from '#shared/basics/time.ts';
import { instantOf } from '#shared/basics/zonedTime.ts';
import type { FloorState } from '#shared/consultation/state.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';

const startedAt = Date.now();
const startedOn = performance.now();

/** The server's time: the wall clock at start plus the monotonic clock, so that a change of the wall clock moves no countdown. */
export function serverNow(): Instant {
  return Math.round(startedAt + performance.now() - startedOn);
}

/** A consultation's time and how fast it runs: 1 real, 0 stepped (it moves by AdvanceClock only). */
export interface ClockReading {
  now: Instant;
  rate: number;
}

/** Reads the clock that the set-up chose. `lastAt` is the last event's time: the clock is never before it. */
export function readClock(state: FloorState, lastAt: Instant, realNow: Instant = serverNow()): ClockReading {
  const { clock = 'real' } = state.setUp;
  if (clock === 'stepped') return { now: Math.max(state.steppedTo ?? 0, lastAt), rate: 0 };
  if (clock === 'real') return { now: Math.max(realNow, lastAt), rate: 1 };
  const elapsed = Math.max(0, realNow - state.createdAt);
  return { now: Math.max(Math.round(state.createdAt + elapsed * clock.rate), lastAt), rate: clock.rate };
}

/** When a new consultation's clock begins: a stepped one at its first sitting, else at its first day's midnight; others now. */
export function clockStart(setUp: SetUp, realNow: Instant = serverNow()): Instant {
  if (setUp.clock !== 'stepped') return realNow;
  const zone = setUp.timeZone ?? 'UTC';
  const first = setUp.sittings?.[0]?.startsAt ?? `${setUp.dates[0]}T00:00:00`;
  return instantOf(first, zone);
}
