import { refuse, type Refused } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { introductionOf } from './introducePerson.ts';
import { tieOf, type Meant } from './personMeant.ts';
import type { Person } from './profile.ts';
import { keyOf, type Registration } from './registration.ts';

/** Somebody of the record who is, as the bureau says, this line of the register: what they left empty is taken from it. */
export function samePerson(state: Consultation, personId: string, registrationId: string): Meant | Refused {
  const known = state.everyone.people[personId];
  const line = state.bureau.register[registrationId];
  if (!known || !line?.name) return refuse('notFound', 'Nobody is known under one of these numbers.');
  const tie = tieOf(state, line, personId);
  if (tie.length === 0) return refuse('changed', 'One of the two is tied to somebody else already.');
  const { organization, country, category, function: office, honorific } = line;
  const { personId: _personId, capacity, ...said } = known;
  const introduction = introductionOf(
    personId,
    { organization, country, category, function: office, honorific, ...withoutEmpty(said) },
    capacity ? { capacity } : {},
  );
  return { personId, known, introduction, tie };
}

/** The one line of the register that somebody may be who gave their name and no organization; of two namesakes none. */
export function perhapsRegistered({ bureau }: Pick<Consultation, 'bureau'>, person: Person): Registration | undefined {
  if (!person.name || person.organization) return undefined;
  const lines = Object.values(bureau.register);
  if (lines.some((line) => line.personId === person.personId)) return undefined;
  const key = keyOf({ name: person.name });
  const same = lines.filter((line) => line.name && keyOf({ name: line.name }) === key);
  return same.length === 1 && same[0]?.personId === undefined ? same[0] : undefined;
}

function withoutEmpty<T extends object>(said: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined && value !== ''),
  ) as Partial<T>;
}
