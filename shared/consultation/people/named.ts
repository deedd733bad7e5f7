import type { Consultation, FloorState } from '../state.ts';
import type { Person, Profile } from './profile.ts';
import { keyOf, type Registration } from './registration.ts';

/** The line of the register that holds this name and organization. */
export function registrationNamed({ bureau }: Consultation, named: Profile): Registration | undefined {
  const key = keyOf(named);
  return Object.values(bureau.register).find((each) => each.name && keyOf(each) === key);
}

/** The person of this name and organization in the record: of several the one who checked in, else the latest. */
export function personNamed({ people, checkIns }: FloorState, named: Profile): Person | undefined {
  const key = keyOf(named);
  const same = Object.values(people).filter((each) => each.name && keyOf(each) === key);
  return same.find(({ personId }) => checkIns[personId]?.present) ?? same.at(-1);
}
