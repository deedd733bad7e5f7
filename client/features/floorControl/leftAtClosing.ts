import type { FloorState } from '#shared/consultation/state.ts';
import { itemsToCome } from '#shared/consultation/ordering/itemsToCome.ts';

/** What closing the sitting now would leave: items of it that were never taken up, and people who wait. */
export function leftAtClosing(state: FloorState): { items: number; waiting: number } {
  const waiting = Object.values(state.lists).reduce((sum, list) => sum + list.waiting.length, 0);
  return { items: itemsToCome(state).length, waiting };
}
