import type { Mode, Profile } from '#shared/consultation/people/profile.ts';

/** What sets a member apart. At most one each, so that a chair in training can tell what is being practised. */
export const habits = {
  overruns: 3,
  brief: 2,
  neverComes: 1,
  comesLate: 1,
  dropsOff: 2,
  withdraws: 1,
  letsPass: 1,
  handsIn: 2,
  onlyWrites: 1,
  forAGroup: 2,
  arrivesLate: 1,
} as const;
export type Habit = keyof typeof habits;

/** Somebody of the cast: who they are, how they take part and what they tend to do. */
export interface CastMember {
  key: string;
  /** Without a name they speak unnamed. */
  profile: Profile;
  mode: Mode;
  /** A phone or a screen of their own; without one the floor officer enters them. */
  device: boolean;
  habit: Habit | null;
  /** What they came to say, where it has been written; else it is built from the set-up. */
  text: string | null;
}

/** Called, and not there: the one never, the other until they were put back. */
export function failsToAppear({ habit }: CastMember, putBack: boolean): boolean {
  return habit === 'neverComes' || (habit === 'comesLate' && !putBack);
}
