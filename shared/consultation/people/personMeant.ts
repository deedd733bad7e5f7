import type { PersonId } from '../../basics/ids.ts';
import type { DetailsGiven } from '../bureau/detailsGiven.ts';
import type { RegistrationLinked } from '../bureau/registrationLinked.ts';
import type { BureauState } from '../bureau/state.ts';
import { refuse, type Refused } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { introductionOf, type Introduction } from './introducePerson.ts';
import type { Mode, Person, Profile } from './profile.ts';
import { personNamed, registrationNamed } from './named.ts';
import type { Registration } from './registration.ts';

/** Whom a command is about, and what first brings them into the record. */
export interface Meant {
  personId: PersonId;
  /** Known to the record before this command. */
  known: Person | undefined;
  introduction: Introduction[];
  tie: Tie[];
}

export type Tie = RegistrationLinked | DetailsGiven;

/** How somebody enters whom the record does not know yet. */
export interface Entering {
  mode?: Mode | undefined;
  capacity?: Person['capacity'];
}

/** The person of an id: of the record, or of the register, who enters the record by their first act and is the same at the second. */
export function personMeant(state: Consultation, id: string, entering: Entering = {}): Meant | Refused {
  const known = state.everyone.people[id];
  if (known) return { personId: id, known, introduction: [], tie: [] };
  const line = state.bureau.register[id];
  return line ? registered(state, line, entering) : refuse('notFound', 'Nobody is known under that number.');
}

/** The person of a name and organization: of the register, of the record, or somebody new. */
export function personOf(state: Consultation, said: Profile, { mode, capacity }: Entering = {}): Meant {
  const line = registrationNamed(state, said);
  if (line) return registered(state, line, { mode, capacity });
  const known = personNamed(state.everyone, said);
  if (known) return { personId: known.personId, known, introduction: [], tie: [] };
  return newcomer(state, said, { mode, capacity });
}

/** Somebody whom nobody knows yet, as a guest. */
export function newcomer({ everyone }: Consultation, said: Profile, { mode, capacity }: Entering): Meant {
  const personId = `g${everyone.counts.guests + 1}`;
  const introduction = introductionOf(
    personId,
    { ...said, mode: mode ?? said.mode ?? 'room' },
    capacity ? { capacity } : {},
  );
  return { personId, known: undefined, introduction, tie: [] };
}

/** Ties somebody to their line of the register, and tells the bureau what it says that they did not say themselves. */
export function tieOf({ bureau }: Consultation, line: Registration, personId: PersonId, said: Profile = {}): Tie[] {
  if (line.personId !== undefined || isTied(bureau, personId)) return [];
  const told = bureau.details[personId];
  const details = Object.fromEntries(
    (['gender', 'region', 'accessMinutes'] as const)
      .filter((field) => line[field] !== undefined && said[field] === undefined && told?.[field] === undefined)
      .map((field) => [field, String(line[field])]),
  );
  return [
    { type: 'RegistrationLinked', registrationId: line.registrationId, personId },
    ...(Object.keys(details).length > 0 ? [{ type: 'DetailsGiven' as const, personId, ...details }] : []),
  ];
}

function registered(state: Consultation, line: Registration, entering: Entering): Meant {
  const { people } = state.everyone;
  const known = line.personId === undefined ? namesakeOf(state, line) : people[line.personId];
  if (known) return { personId: known.personId, known, introduction: [], tie: tieOf(state, line, known.personId) };
  const { registrationId, personId: _personId, seat: _seat, contact: _contact, ...said } = line;
  const meant = newcomer(state, said, entering);
  return { ...meant, tie: [{ type: 'RegistrationLinked', registrationId, personId: meant.personId }] };
}

/** Who came by themselves under that name, and is nobody else of the register. */
function namesakeOf({ everyone, bureau }: Consultation, line: Registration): Person | undefined {
  const same = line.name ? personNamed(everyone, line) : undefined;
  return same && !isTied(bureau, same.personId) ? same : undefined;
}

function isTied({ register }: BureauState, personId: PersonId): boolean {
  return Object.values(register).some((line) => line.personId === personId);
}
