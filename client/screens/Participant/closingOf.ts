import type { Instant } from '#shared/basics/time.ts';
import type { FloorState } from '#shared/consultation/state.ts';

/** When the open item's list closes, as the chair announced; undefined while no closing is announced. */
export function closingOf({ itemId, lists }: Pick<FloorState, 'itemId' | 'lists'>): Instant | undefined {
  const list = itemId === null ? undefined : lists[itemId];
  return list?.state === 'closing' ? list.closesAt : undefined;
}
