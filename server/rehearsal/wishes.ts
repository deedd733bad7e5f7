import type { ItemId } from '#shared/basics/ids.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';
import type { CastMember, Habit } from './castMember.ts';
import type { Company } from './company.ts';
import type { Draws } from './draws.ts';

/** When hands go up after a list has opened, in seconds: a burst, then a trickle. */
const BURST = [3, 25] as const;
const TRICKLE = [30, 300] as const;
const IN_THE_BURST = 0.45;
/** On a list that has long been open, or for a second try. */
const LATER = [20, 240] as const;
const AGAIN = [15, 40] as const;
/** Where a list is opened on an item that is not for all, such as an opening, so many ask all the same. */
const JOIN_IN = 0.6;
/** One in so many speaks on a second item as well. */
const SECOND_ITEM = 0.2;

/** What a training chair should meet early. */
const early: Partial<Record<Habit, readonly [number, number]>> = {
  dropsOff: [3, 10],
  comesLate: [5, 9],
  handsIn: [4, 14],
  withdraws: [6, 16],
  letsPass: [6, 16],
  neverComes: [8, 20],
};

/** Does this member mean to speak on this item? Habits are seen on the first, the others spread over all. */
export function wishesToSpeak(
  { draws }: Pick<Company, 'draws'>,
  setUp: SetUp,
  member: CastMember,
  itemId: ItemId,
): boolean {
  if (member.habit === 'onlyWrites') return false;
  const items = openToAll(setUp);
  const at = items.indexOf(itemId);
  if (at < 0) return false;
  const usual = member.habit === null ? Math.floor(draws.share('item', member.key) * items.length) : 0;
  return at === usual || draws.share('second', member.key, itemId) < SECOND_ITEM;
}

/** Does this member ask on an item that is not for all, once the chair opens its list? Only who has no part to play elsewhere. */
export function joinsIn({ draws }: Pick<Company, 'draws'>, setUp: SetUp, member: CastMember, itemId: ItemId): boolean {
  const isPlain = member.habit === null || member.habit === 'brief';
  return isPlain && !openToAll(setUp).includes(itemId) && draws.share('joinsIn', member.key, itemId) < JOIN_IN;
}

/** The items on which anybody may ask; without any of kind issues, all. */
export function openToAll({ programme }: SetUp): ItemId[] {
  const issues = programme.filter(({ kind }) => kind === 'issues');
  return (issues.length > 0 ? issues : programme).map(({ id }) => id);
}

/** Seconds after the list was seen open. `isLate`: the list has long been open, or it is a second try. */
export function secondsUntilAsking(draws: Draws, { key, habit }: CastMember, isLate: boolean): number {
  if (isLate) return draws.between(habit === 'letsPass' || habit === 'comesLate' ? AGAIN : LATER, 'asks', key);
  const own = habit === null ? undefined : early[habit];
  const isInBurst = draws.share('burst', key) < IN_THE_BURST;
  return draws.between(own ?? (isInBurst ? BURST : TRICKLE), 'asks', key);
}
