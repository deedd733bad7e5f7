import type { Instant, Millis } from '#shared/basics/time.ts';
import type { FloorState } from '#shared/consultation/state.ts';

/** Time until the open item's list closes, where that was announced; null where it was not. Never below nought: the alarm is on its way. */
export function closesIn({ itemId, lists }: Pick<FloorState, 'itemId' | 'lists'>, now: Instant): Millis | null {
  const list = itemId === null ? undefined : lists[itemId];
  if (list?.state !== 'closing' || list.closesAt === undefined) return null;
  return Math.max(0, list.closesAt - now);
}
