import { MINUTE, type Instant, type Millis } from '../../basics/time.ts';
import type { BureauState } from '../bureau/state.ts';
import { forecast } from './forecast.ts';
import type { FloorState } from '../state.ts';
import { itemsToCome } from './itemsToCome.ts';
import { sittingEndsAt } from './sittingEndsAt.ts';

/** How far the sitting runs over an end of it, negative where time is left; null where that end is not planned. */
export interface SittingForecast {
  overMs: Millis | null;
  interpretationOverMs: Millis | null;
}

/**
 * What the open item's list still needs, or the item's own minutes where those are more, and the minutes of the items still to come in
 * this sitting, measured against its end and that of interpretation.
 */
export function sittingForecast(state: FloorState, bureau: BureauState, now: Instant): SittingForecast {
  const { neededMs, itemLeftMs } = forecast(state, bureau, now);
  const minutesToCome = itemsToCome(state).reduce((sum, { minutes = 0 }) => sum + minutes, 0);
  const still = Math.max(neededMs, isListOpen(state) ? (itemLeftMs ?? 0) : 0) + minutesToCome * MINUTE;
  const over = (endsAt: Instant | null) => (endsAt === null ? null : now + still - endsAt);
  return {
    overMs: over(sittingEndsAt(state)),
    interpretationOverMs: over(sittingEndsAt(state, 'interpretationEndsAt')),
  };
}

/** While the list takes requests, the item may use its time; once it is closed, only those on it still speak. */
function isListOpen({ itemId, lists }: FloorState): boolean {
  const state = itemId === null ? undefined : lists[itemId]?.state;
  return state === 'open' || state === 'closing' || state === 'notOpen';
}
