import type { PersonId } from '../../basics/ids.ts';
import { accept, refuse, type Actor, type Decider, type Evolver } from '../decision.ts';
import type { ActorRole } from '../roles.ts';
import type { FloorState } from '../state.ts';
import type { DetailsGiven } from '../bureau/detailsGiven.ts';
import type { PronounGiven } from '../desk/pronounGiven.ts';
import type { Person, Profile } from './profile.ts';

/** Sent by the shell when somebody whom the record knows already says more of themselves. */
export interface IntroducePerson {
  type: 'IntroducePerson';
}

/** A person enters the record when they first act, not when they join: a hall of two thousand joining tells nobody anything. */
export interface PersonIntroduced extends Omit<Person, 'personId'> {
  type: 'PersonIntroduced';
  personId: PersonId;
}

export type Introduction = PersonIntroduced | PronounGiven | DetailsGiven;

/** The events that bring a profile into the record, each part to its own audience. */
export function introductionOf(personId: PersonId, profile: Profile, extra: Partial<Person> = {}): Introduction[] {
  const { gender, pronoun, accessMinutes, mode, ...open } = stated(profile);
  const events: Introduction[] = [
    { type: 'PersonIntroduced', personId, ...stated(open), mode: mode ?? 'room', ...extra },
  ];
  if (pronoun !== undefined) events.push({ type: 'PronounGiven', personId, pronoun });
  if (gender !== undefined || accessMinutes !== undefined)
    events.push({ type: 'DetailsGiven', personId, ...stated({ gender, accessMinutes }) });
  return events;
}

/** Introduces the actor if the record does not know them yet, or knows them otherwise. */
export function introductionOfActor(state: FloorState, actor: Actor): Introduction[] {
  const { personId, profile = {} } = actor;
  const known = state.people[personId];
  if (known && !saysOtherwise(known, profile)) return [];
  return introductionOf(
    personId,
    { ...profile, mode: known?.mode ?? profile.mode },
    stated({ capacity: capacityOf(actor.role) }),
  );
}

export const introducePerson: Decider<FloorState, IntroducePerson, Introduction> = (_command, state, { actor }) => {
  const { personId, profile = {} } = actor;
  const known = state.people[personId];
  if (!known) return refuse('notFound');
  return accept(
    introductionOf(
      personId,
      { ...profile, mode: profile.mode ?? known.mode },
      stated({ capacity: capacityOf(actor.role) }),
    ),
  );
};

export const personIntroduced: Evolver<FloorState, PersonIntroduced> = (state, event) => {
  const { type: _type, v: _v, at: _at, by: _by, ...person } = event;
  const before = state.people[person.personId];
  const isNewGuest = !before && person.personId.startsWith('g');
  return {
    ...state,
    counts: isNewGuest ? { ...state.counts, guests: state.counts.guests + 1 } : state.counts,
    people: { ...state.people, [person.personId]: { ...before, ...present(person) } as Person },
  };
};

function capacityOf(role: ActorRole): Person['capacity'] {
  if (role === 'chair') return 'chair';
  return role === 'organizer' || role === 'floorOfficer' || role === 'rapporteur' ? 'secretariat' : undefined;
}

function saysOtherwise(known: Person, profile: Profile): boolean {
  const told: [string | undefined, string | undefined][] = [
    [profile.name, known.name],
    [profile.honorific, known.honorific],
    [profile.function, known.function],
    [profile.organization, known.organization],
    [profile.country, known.country],
    [profile.category, known.category],
    [profile.region, known.region],
    [profile.language, known.language],
  ];
  return told.some(([said, kept]) => said && said !== kept);
}

/** Without what was not stated or left empty, so that the record holds only what was said. */
function stated<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== '')) as T;
}

/** Erased vault values come back as null: to the fold they are as if never given. */
function present<T extends object>(facts: T): T {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, value === null ? undefined : value]),
  ) as T;
}
