import type { Instant, Millis } from '../../basics/time.ts';
import type { Timing } from '../state.ts';

/** Floor time used so far, pauses left out. Never negative. */
export function spokenMs(timing: Timing, now: Instant): Millis {
  return Math.max(0, (timing.pausedAt ?? now) - timing.givenAt - timing.pausedMs);
}

/** Time left, negative in overtime; null where there is no limit. */
export function remainingMs(timing: Timing, now: Instant): Millis | null {
  if (timing.allottedMs === null) return null;
  return timing.allottedMs + timing.addedMs - spokenMs(timing, now);
}

/** When the clock reaches zero; null while paused or without a limit. */
export function zeroAt(timing: Timing): Instant | null {
  if (timing.allottedMs === null || timing.pausedAt !== null) return null;
  return timing.givenAt + timing.allottedMs + timing.addedMs + timing.pausedMs;
}

export type TimePhase = 'running' | 'last30' | 'last10' | 'over' | 'paused' | 'unlimited';

/** The state of a countdown as the screens show it: two warnings, zero, overtime (TI8). */
export function phaseOf(timing: Timing, now: Instant): TimePhase {
  if (timing.pausedAt !== null) return 'paused';
  const left = remainingMs(timing, now);
  if (left === null) return 'unlimited';
  if (left <= 0) return 'over';
  return left <= 10_000 ? 'last10' : left <= 30_000 ? 'last30' : 'running';
}
