import type { FloorState } from '#shared/consultation/state.ts';

/** What closing the sitting now would leave: items of it that were never taken up, and people who wait. */
export function leftAtClosing(state: FloorState): { items: number; waiting: number } {
  const { setUp, sittings, sittingId, itemId, lists, interventions } = state;
  const isLast = Object.values(sittings).every((each) => each.state === 'closed' || each.sittingId === sittingId);
  const spokenOn = new Set(Object.values(interventions).map((each) => each.itemId));
  const left = setUp.programme.filter(
    (item) =>
      (item.sittingId === undefined ? isLast : item.sittingId === sittingId) &&
      item.id !== itemId &&
      !spokenOn.has(item.id) &&
      lists[item.id]?.state === 'notOpen',
  );
  const waiting = Object.values(lists).reduce((sum, list) => sum + list.waiting.length, 0);
  return { items: left.length, waiting };
}
