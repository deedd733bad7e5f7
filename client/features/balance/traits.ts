import type { Trait } from '#shared/consultation/balance/balanceOf.ts';
import type { GroupFigures } from '#shared/consultation/balance/figures.ts';
import { NOT_GIVEN } from '#shared/consultation/people/profile.ts';

/** By what the chair reads the balance. `turn` is whether somebody speaks for the first time. */
export const traits = ['category', 'region', 'gender', 'mode', 'language', 'turn'] as const satisfies Trait[];

/** A trait that nobody stated says nothing. */
export function isTelling(rows: readonly GroupFigures[]): boolean {
  return rows.some(({ group }) => group !== NOT_GIVEN);
}
