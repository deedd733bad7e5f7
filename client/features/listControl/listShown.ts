import type { FloorState } from '#shared/consultation/state.ts';
import { listStateOf } from '#shared/wire/view.ts';

export type ListShown = ReturnType<typeof listStateOf> | 'early';

/** How the open item's list is shown: `early` is not open yet, but takes requests already. Null without an item. */
export function listShown({ itemId, lists, setUp }: FloorState): ListShown | null {
  const list = itemId === null ? undefined : lists[itemId];
  if (!list) return null;
  const state = listStateOf(list);
  return state === 'notOpen' && setUp.registration ? 'early' : state;
}
