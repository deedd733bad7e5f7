import type { PersonId, RegistrationId } from '#shared/basics/ids.ts';
import type { Mode, Person, Profile } from '#shared/consultation/people/profile.ts';
import type { Registration } from '#shared/consultation/people/registration.ts';
import type { CheckedIn, Consultation } from '#shared/consultation/state.ts';

/** Somebody who is expected, or has come: a line of the register, a person of the record, or both in one. */
export interface Arrival extends Profile {
  /** The person's, once they have acted; until then the registration's. Commands take either. */
  id: PersonId | RegistrationId;
  seat?: string | undefined;
  /** How they take part; undefined where nobody has said. */
  mode?: Mode | undefined;
  isRegistered: boolean;
  /** Null: never checked in, or taken back. */
  here: CheckedIn | null;
}

/** Everybody with a name whom the bureau knows of, once each: the register in its order, then whoever came without it. */
export function arrivalsOf({ everyone, bureau }: Pick<Consultation, 'everyone' | 'bureau'>): Arrival[] {
  const { people, checkIns } = everyone;
  const here = (id: PersonId) => (checkIns[id]?.present ? checkIns[id] : null);
  const lines = Object.values(bureau.register);
  const tied = new Set(lines.map(({ personId }) => personId));
  const registered = lines.map((line) => arrivalOf(line, people[line.personId ?? ''], here(line.personId ?? '')));
  const others = Object.values(people)
    .filter(({ personId }) => !tied.has(personId))
    .map((person): Arrival => ({ ...person, id: person.personId, isRegistered: false, here: here(person.personId) }));
  return [...registered, ...others].filter(({ name }) => name);
}

/** What somebody said of themselves stands over what their line of the register says. */
function arrivalOf(line: Registration, person: Person | undefined, here: CheckedIn | null): Arrival {
  const stated = Object.fromEntries(Object.entries(person ?? {}).filter(([, value]) => value !== undefined));
  return { ...line, ...stated, id: person?.personId ?? line.registrationId, isRegistered: true, here };
}
