import type { FloorState } from '../state.ts';

/**
 * The days (ISO dates where it is held, in order) on which it was really held; while a sitting is still ahead, the planned days after them, too.
 * Null where no sitting was opened, or the clock was not the real one and its days are no days: the planned dates hold.
 */
export function datesHeld({ setUp, sittings }: Pick<FloorState, 'setUp' | 'sittings'>): string[] | null {
  if ((setUp.clock ?? 'real') !== 'real') return null;
  const { timeZone = 'UTC', dates } = setUp;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const all = Object.values(sittings);
  const held = all.flatMap(({ openedAt }) => (openedAt === null ? [] : [day.format(openedAt)])).toSorted();
  const last = held.at(-1);
  if (last === undefined) return null;
  const ahead = all.some(({ openedAt }) => openedAt === null) ? dates.filter((date) => date > last) : [];
  return [...new Set([...held, ...ahead])];
}
