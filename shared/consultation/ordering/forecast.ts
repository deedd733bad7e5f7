import { MINUTE, type Instant, type Millis } from '../../basics/time.ts';
import type { BureauState } from '../bureau/state.ts';
import { allottedMs } from '../floor/allottedTime.ts';
import { remainingMs } from '../floor/time.ts';
import { speakerOf } from '../floor/speakerOf.ts';
import { order } from './order.ts';
import type { FloorState } from '../state.ts';

export interface Forecast {
  /** Time left for the item, negative when it is over; null where the programme gives it no minutes. */
  itemLeftMs: Millis | null;
  /** What the running intervention and all who wait may still take. */
  neededMs: Millis;
  /** How many of those who wait are reached before the item's time or any of the ends; null where there is no such time. */
  reached: number | null;
  /** Limit with which all of them would be reached, in whole quarters of a minute; null where they are, or where none would do. */
  fittingSeconds: number | null;
}

const SHORTEST_SECONDS = 30;
const STEP_SECONDS = 15;

/**
 * Are we in time? Access minutes are counted where the reader may know them. `ends` are the moments at which it is over whatever the
 * item still has, such as the end of the sitting or of interpretation; null where there is none.
 */
export function forecast(
  state: FloorState,
  bureau: BureauState,
  now: Instant,
  ends: readonly (Instant | null)[] = [],
): Forecast {
  const running = state.floor === null ? undefined : state.interventions[state.floor];
  const current = running ? Math.max(0, remainingMs(running.timing, now) ?? 0) : 0;
  const turns = (state.itemId === null ? [] : order(state, state.itemId)).map(({ requestId }) => {
    const request = state.requests[requestId];
    const access = request ? (bureau.details[speakerOf(request)]?.accessMinutes ?? 0) : 0;
    return request ? (allottedMs(state, request, access) ?? 0) : 0;
  });
  const neededMs = current + sum(turns);
  const itemLeft = itemLeftMs(state, now);
  const left = Math.min(itemLeft ?? Infinity, ...ends.map((end) => (end === null ? Infinity : end - now)));
  if (left === Infinity) return { itemLeftMs: itemLeft, neededMs, reached: null, fittingSeconds: null };
  const reached = turns.filter((_, index) => current + sum(turns.slice(0, index + 1)) <= left).length;
  const fittingSeconds = reached === turns.length ? null : fitting(left - current, turns.length);
  return { itemLeftMs: itemLeft, neededMs, reached, fittingSeconds };
}

/** The item's minutes less the time since its first speaker of this sitting. */
function itemLeftMs(state: FloorState, now: Instant): Millis | null {
  const minutes = state.setUp.programme.find(({ id }) => id === state.itemId)?.minutes;
  if (minutes === undefined) return null;
  const begunAt = itemBegunAt(state);
  return minutes * MINUTE - (begunAt === null ? 0 : Math.max(0, now - begunAt));
}

/** When the open item's first speaker of this sitting was given the floor; null before. */
export function itemBegunAt(state: FloorState): Instant | null {
  const starts = Object.values(state.interventions)
    .filter(({ itemId, sittingId }) => itemId === state.itemId && sittingId === state.sittingId)
    .map(({ timing }) => timing.givenAt);
  return starts.length === 0 ? null : Math.min(...starts);
}

function fitting(leftMs: Millis, turns: number): number | null {
  const seconds = Math.floor(leftMs / turns / 1000 / STEP_SECONDS) * STEP_SECONDS;
  return seconds >= SHORTEST_SECONDS ? seconds : null;
}

function sum(values: Millis[]): Millis {
  return values.reduce((total, value) => total + value, 0);
}
