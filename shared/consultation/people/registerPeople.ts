import { withoutErased } from '../../basics/erased.ts';
import type { RegistrationId } from '../../basics/ids.ts';
import type { BureauState } from '../bureau/state.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { keyOf, type Registrant, type Registration } from './registration.ts';

/** Enters into the register who is expected. Whoever stands there already, by name and organization, is brought up to date. */
export interface RegisterPeople {
  type: 'RegisterPeople';
  people: Registrant[];
}

/** Lines of the register, of each what is new. The bureau's alone: the register does not grow what others receive. */
export interface PeopleRegistered {
  type: 'PeopleRegistered';
  people: RegisteredLine[];
}

interface RegisteredLine extends Partial<Omit<Registrant, 'accessMinutes'>> {
  registrationId: RegistrationId;
  /** A number as text, as the vault holds text only. */
  accessMinutes?: string | undefined;
}

/** Answers how many lines are new, were brought up to date, or say what the register says. */
export const registerPeople: Decider<Consultation, RegisterPeople, PeopleRegistered> = ({ people }, { bureau }) => {
  const { news, ...counts } = whatTheyBring(people, bureau);
  if (news.size === 0) return refuse('alreadyRegistered');
  const event: PeopleRegistered = {
    type: 'PeopleRegistered',
    people: [...news].map(([registrationId, { accessMinutes, ...said }]) => ({
      registrationId,
      ...said,
      ...(accessMinutes !== undefined && { accessMinutes: String(accessMinutes) }),
    })),
  };
  return accept([event], counts);
};

/** What people would bring to the register: what each line says anew, and how many are new, brought up to date, or say nothing new. */
export function whatTheyBring(people: readonly Registrant[], { register }: Pick<BureauState, 'register'>) {
  const lines = Object.values(register);
  const known = new Map(lines.filter(({ name }) => name).map((line) => [keyOf(line), line]));
  const news = new Map<RegistrationId, Partial<Registrant>>();
  let count = lines.length;
  let added = 0;
  let unchanged = 0;
  for (const person of people) {
    const before = known.get(keyOf(person));
    const registrationId = before?.registrationId ?? `n${(count += 1)}`;
    const said = saidAnew(person, before);
    if (Object.keys(said).length > 0) news.set(registrationId, { ...news.get(registrationId), ...said });
    else unchanged += 1;
    if (!before) added += 1;
    known.set(keyOf(person), { ...before, ...said, registrationId });
  }
  return { news, added, updated: news.size - added, unchanged };
}

export const peopleRegistered: Evolver<BureauState, PeopleRegistered> = (state, { people }) => {
  const register = { ...state.register };
  for (const { accessMinutes, ...line } of people)
    register[line.registrationId] = {
      ...register[line.registrationId],
      ...withoutErased(line),
      ...(accessMinutes != null && { accessMinutes: Number(accessMinutes) }),
    };
  return { ...state, register };
};

/** What a line says that the register does not: nothing that is left empty. */
function saidAnew(person: Registrant, before: Registration | undefined): Partial<Registrant> {
  return Object.fromEntries(
    Object.entries(person).filter(
      ([field, value]) => value !== undefined && value !== '' && value !== before?.[field as keyof Registrant],
    ),
  );
}
