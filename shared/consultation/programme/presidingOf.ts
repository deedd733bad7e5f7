import type { FloorState } from '../state.ts';

/** How whoever presides is named; absent parts were not given. */
export interface PresidingPerson {
  name: string;
  honorific?: string | undefined;
  country?: string | undefined;
}

/** Who presides: whoever the chair was handed to, else the set-up's first chair; null where nobody is known. */
export function presidingOf({ presiding, setUp, people }: FloorState): PresidingPerson | null {
  const person = presiding?.personId ? people[presiding.personId] : setUp.chairs[(presiding?.chair ?? 1) - 1];
  if (!person?.name) return null;
  const { name, honorific, country } = person;
  return { name, ...(honorific && { honorific }), ...(country && { country }) };
}
