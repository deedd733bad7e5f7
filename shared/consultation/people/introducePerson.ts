import { withoutErased } from '../../basics/erased.ts';
import type { PersonId } from '../../basics/ids.ts';
import { accept, refuse, type Actor, type Decider, type Evolver } from '../decision.ts';
import type { ActorRole } from '../roles.ts';
import type { Consultation, FloorState } from '../state.ts';
import type { DetailsGiven } from '../bureau/detailsGiven.ts';
import type { PronounGiven } from '../desk/pronounGiven.ts';
import type { Person, Profile } from './profile.ts';

/** Sent by the shell when somebody says who they are again: news for the record if it knows them, and knows them otherwise. */
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
  const { gender, region, pronoun, accessMinutes, mode, ...open } = stated(profile);
  const events: Introduction[] = [
    { type: 'PersonIntroduced', personId, ...stated(open), mode: mode ?? 'room', ...extra },
  ];
  if (pronoun !== undefined) events.push({ type: 'PronounGiven', personId, pronoun });
  const details = stated({ gender, region, accessMinutes: accessMinutes?.toString() });
  if (Object.keys(details).length > 0) events.push({ type: 'DetailsGiven', personId, ...details });
  return events;
}

/** Introduces the actor if the record does not know them yet, or knows them otherwise, as far as everyone sees it. */
export function introductionOfActor(state: FloorState, actor: Actor): Introduction[] {
  const { personId, profile = {} } = actor;
  const known = state.people[personId];
  if (known && !saysOtherwise(known, profile, openFields)) return [];
  return introductionOf(
    personId,
    { ...profile, mode: known?.mode ?? profile.mode },
    stated({ capacity: capacityOf(actor.role) }),
  );
}

/** A page that is loaded again says again who its person is: that alone is no news. */
export const introducePerson: Decider<Consultation, IntroducePerson, Introduction> = (
  _command,
  { everyone, desk, bureau },
  { actor },
) => {
  const { personId, profile = {} } = actor;
  const person = everyone.people[personId];
  if (!person) return refuse('notFound');
  const known: Profile = { ...person, pronoun: desk.pronouns[personId], ...bureau.details[personId] };
  if (!saysOtherwise(known, profile, [...openFields, 'mode', 'pronoun', 'gender', 'region', 'accessMinutes']))
    return refuse('changed', 'The record says this of them already.');
  return accept(
    introductionOf(
      personId,
      { ...profile, mode: profile.mode ?? person.mode },
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
    people: { ...state.people, [person.personId]: { ...before, ...withoutErased(person) } as Person },
  };
};

function capacityOf(role: ActorRole): Person['capacity'] {
  if (role === 'chair') return 'chair';
  return role === 'organizer' || role === 'floorOfficer' ? 'secretariat' : undefined;
}

/** What of a profile everyone sees, the mode apart, which changes by its own command. */
const openFields = [
  'name',
  'honorific',
  'function',
  'organization',
  'country',
  'category',
  'language',
] as const satisfies (keyof Profile)[];

function saysOtherwise(known: Profile, said: Profile, fields: readonly (keyof Profile)[]): boolean {
  return fields.some((field) => said[field] !== undefined && said[field] !== '' && said[field] !== known[field]);
}

/** Without what was not stated or left empty, so that the record holds only what was said. */
function stated<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== '')) as T;
}
