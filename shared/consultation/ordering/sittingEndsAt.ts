import type { Instant } from '../../basics/time.ts';
import { instantOf } from '../../basics/zonedTime.ts';
import type { FloorState } from '../state.ts';

/** What ends a sitting: its time, and that of its interpreters. */
export function sittingEnds(state: FloorState): (Instant | null)[] {
  return [sittingEndsAt(state), sittingEndsAt(state, 'interpretationEndsAt')];
}

/**
 * When the sitting, or its interpretation, ends: as announced where the sitting is held at its time, else as long after its opening
 * as was planned.
 */
export function sittingEndsAt(state: FloorState, end: 'endsAt' | 'interpretationEndsAt' = 'endsAt'): Instant | null {
  const planned = state.setUp.sittings?.find(({ id }) => id === state.sittingId);
  const openedAt = state.sittingId === null ? null : (state.sittings[state.sittingId]?.openedAt ?? null);
  if (!planned || openedAt === null) return null;
  const at = (iso = '') => instantOf(iso, state.setUp.timeZone ?? 'UTC');
  const [startsAt, endsAt, wanted] = [at(planned.startsAt), at(planned.endsAt), at(planned[end])];
  if ([startsAt, endsAt, wanted].some(Number.isNaN)) return null;
  const isHeldOnTime = Math.abs(openedAt - startsAt) < (endsAt - startsAt) / 2;
  return isHeldOnTime ? wanted : openedAt + (wanted - startsAt);
}
