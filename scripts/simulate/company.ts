import { MINUTE, SECOND, type Millis } from '#shared/basics/time.ts';
import type { Category } from '#shared/consultation/people/profile.ts';
import { chanceOf, type Chance } from './random.ts';

export type Side = 'room' | 'online';

/** One wish to speak, with all that chance decides about it beforehand, so that every order meets the same. Times count from the opening. */
export interface Wish {
  person: number;
  side: Side;
  category: Category;
  country: string;
  organization: string;
  isGroup: boolean;
  asksAt: Millis;
  /** Does not answer when called; comes back later or not at all. */
  missing: { first: boolean; returnsAfter: Millis | null; second: boolean };
  speaks: Millis;
  /** Asks again so long after having spoken. */
  again: (Wish & { asksAt: Millis }) | null;
}

export const SITTING: Millis = 180 * MINUTE;
export const LIST_CLOSES: Millis = 150 * MINUTE;

const PRESENT = { room: 30, online: 90 };
const ASK = { room: 0.8, online: 0.5 };
const IN_THE_BURST = { room: 0.6, online: 0.4 };
/** A hand in the room is up sooner than a button is found. */
const BURST_MEAN = { room: 1.5 * MINUTE, online: 3 * MINUTE };
const MISSING = { room: 0.03, online: 0.1 };

/** Governments sit in the room, civil society looks on from outside. */
const CATEGORIES: Record<Side, readonly (readonly [Category, number])[]> = {
  room: [
    ['government', 40],
    ['civil society', 20],
    ['United Nations', 13],
    ['private sector', 7],
    ['technical community', 7],
    ['academia', 7],
    ['youth', 6],
  ],
  online: [
    ['civil society', 40],
    ['government', 15],
    ['academia', 12],
    ['technical community', 12],
    ['private sector', 9],
    ['youth', 8],
    ['United Nations', 4],
  ],
};
const COUNTRIES = [
  ['Kenya', 20],
  ['Japan', 25],
  ['Poland', 8],
  ['Brazil', 15],
  ['France', 32],
] as const;

export function companyOf(seed: number): Wish[] {
  const chance = chanceOf(seed);
  const sides: Side[] = ['room', 'online'];
  const people = sides.flatMap((side) => Array.from({ length: PRESENT[side] }, () => side));
  return people.flatMap((side, person) => {
    const wants = chance.next() < ASK[side];
    const wish = wishOf(chance, side, person);
    return wants ? [wish] : [];
  });
}

function wishOf(chance: Chance, side: Side, person: number): Wish {
  const isInBurst = chance.next() < IN_THE_BURST[side];
  const who = {
    person,
    side,
    category: chance.among(CATEGORIES[side]),
    country: chance.among(COUNTRIES),
    organization: `Organization ${Math.floor(chance.between(0, 70))}`,
  };
  const first = { ...who, ...turn(chance, side), isGroup: chance.next() < 0.1 };
  const asksAt = isInBurst ? chance.waiting(BURST_MEAN[side]) : chance.between(0, LIST_CLOSES);
  const asksAgain = chance.next() < 0.15;
  const second = { ...who, ...turn(chance, side), isGroup: false, again: null };
  return {
    ...first,
    asksAt: Math.round(asksAt),
    again: asksAgain ? { ...second, asksAt: Math.round(chance.between(5, 30) * MINUTE) } : null,
  };
}

/** Speaking times in practice: most stay a little below the three minutes, a quarter runs over. */
function turn(chance: Chance, side: Side) {
  const isOver = chance.next() < 0.25;
  const spoken = isOver ? chance.between(180, 260) : chance.between(90, 180);
  return {
    speaks: Math.round(spoken) * SECOND,
    missing: {
      first: chance.next() < MISSING[side],
      returnsAfter: chance.next() < 0.6 ? Math.round(chance.between(2, 15) * MINUTE) : null,
      second: chance.next() < 0.3,
    },
  };
}
