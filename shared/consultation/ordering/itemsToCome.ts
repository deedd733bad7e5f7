import type { ProgrammeItem } from '../setUp.ts';
import type { FloorState } from '../state.ts';

/** The items of this sitting that nobody has taken up yet. */
export function itemsToCome(state: FloorState): ProgrammeItem[] {
  const { setUp, sittings, sittingId, itemId, lists, interventions } = state;
  const isLast = Object.values(sittings).every((each) => each.state === 'closed' || each.sittingId === sittingId);
  const spokenOn = new Set(Object.values(interventions).map((each) => each.itemId));
  return setUp.programme.filter(
    (item) =>
      (item.sittingId === undefined ? isLast : item.sittingId === sittingId) &&
      item.id !== itemId &&
      !spokenOn.has(item.id) &&
      lists[item.id]?.state === 'notOpen',
  );
}
