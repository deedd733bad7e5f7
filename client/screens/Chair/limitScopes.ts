import type { SetTimeLimit } from '#shared/consultation/floor/setTimeLimit.ts';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import { categories, type Person } from '#shared/consultation/people/profile.ts';
import { kinds, type FloorState } from '#shared/consultation/state.ts';

/** For whom a limit is: all of the item, a kind, a category or a person, as one value of a menu. */
export type LimitScope = 'all' | `kind ${string}` | `category ${string}` | `person ${string}`;

/** The part of the command that says so. */
export function scopeNamed(scope: string): Omit<SetTimeLimit, 'type' | 'seconds'> {
  const [what, ...rest] = scope.split(' ');
  const named = rest.join(' ');
  const kind = kinds.find((each) => what === 'kind' && each === named);
  const category = categories.find((each) => what === 'category' && each === named);
  return {
    ...(kind !== undefined && { kind }),
    ...(category !== undefined && { category }),
    ...(what === 'person' && named !== '' && { personId: named }),
  };
}

/** Whoever waits on the open item, once each: those for whom the chair may want a limit. */
export function peopleWaiting({ itemId, lists, requests, people }: FloorState): Person[] {
  const waiting = itemId === null ? [] : (lists[itemId]?.waiting ?? []);
  const ids = waiting.flatMap((id) => (requests[id] ? [speakerOf(requests[id])] : []));
  return [...new Set(ids)].flatMap((id) => people[id] ?? []).filter(({ name }) => name);
}
