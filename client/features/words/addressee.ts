import type { InterventionId } from '#shared/basics/ids.ts';

export interface WordBoxState {
  /** An earlier intervention that was picked by hand; null follows the floor. */
  picked: InterventionId | null;
  /** The intervention under which the unsent text was begun; null while the box is empty. */
  begunUnder: InterventionId | null;
}

/**
 * Whose words the box takes. The floor may change while somebody types: what they have begun stays with the speaker they
 * heard, and goes over to the next only when the box is empty.
 */
export function addressee(
  { picked, begunUnder }: WordBoxState,
  floor: InterventionId | null,
  last: InterventionId | null,
): InterventionId | null {
  return begunUnder ?? picked ?? floor ?? last;
}
