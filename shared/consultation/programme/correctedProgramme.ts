import { isBornName } from '../../basics/isBornName.ts';
import { refuse, type Refused } from '../decision.ts';
import type { ProgrammeItem } from '../setUp.ts';
import type { FloorState } from '../state.ts';

export type CorrectedItem = Omit<ProgrammeItem, 'speakers'>;

/** Why the programme cannot be corrected so, or null. What was taken up stays as it is, and nobody who waits loses their item. */
export function correctedProgramme(programme: CorrectedItem[], state: FloorState): Refused | null {
  const next = new Map(programme.map((item) => [item.id, item]));
  if (programme.length === 0) return refuse('invalid', 'A programme has at least one item.');
  if (next.size < programme.length) return refuse('invalid', 'Two items have the same id.');
  for (const item of programme) {
    if (isBornName(item.id)) return refuse('invalid', `“${item.id}” cannot be the id of an item.`);
    if (item.sittingId !== undefined && !state.setUp.sittings?.some(({ id }) => id === item.sittingId))
      return refuse('notFound', `There is no sitting “${item.sittingId}”.`);
    const issue = item.issues?.find((ordinal) => !state.setUp.issues[ordinal - 1]);
    if (issue !== undefined) return refuse('notFound', `There is no issue ${issue}.`);
  }
  for (const { speakers: _people, ...item } of state.setUp.programme) {
    const after = next.get(item.id);
    if (isBegun(item.id, state) && !isAlike(item, after))
      return refuse('changed', `“${item.title}” has been taken up already, so it stays as it is.`);
    if (!after && isAskedFor(item.id, state))
      return refuse('changed', `Somebody asked for the floor on “${item.title}”, so it stays in the programme.`);
  }
  return null;
}

/** Was an item taken up, or is its list open to people? */
export function isBegun(itemId: string, { begun = [], lists }: FloorState): boolean {
  return begun.includes(itemId) || (lists[itemId]?.state ?? 'notOpen') !== 'notOpen';
}

/** Has anybody, invited or by themselves, ever asked for the floor on it? */
export function isAskedFor(itemId: string, { requests }: FloorState): boolean {
  return Object.values(requests).some((request) => request.itemId === itemId);
}

function isAlike(before: CorrectedItem, after: CorrectedItem | undefined): boolean {
  return after !== undefined && sorted(before) === sorted(after);
}

function sorted(item: CorrectedItem): string {
  return JSON.stringify(
    Object.entries(item)
      .filter(([, value]) => value !== undefined)
      .toSorted(),
  );
}
