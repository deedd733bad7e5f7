import type { PersonId, RegistrationId } from '../../basics/ids.ts';
import type { Profile } from './profile.ts';

/** The most people that one command registers. */
export const MOST_PEOPLE = 2000;

/** Somebody who is expected, as the organizer's sheet has them. */
export interface Registrant extends Profile {
  name: string;
  /** Their plate or seat in the room. */
  seat?: string | undefined;
  contact?: string | undefined;
}

/** A line of the register, for the bureau only. Without a name it was erased. */
export interface Registration extends Omit<Registrant, 'name'> {
  registrationId: RegistrationId;
  name?: string | undefined;
  /** Who they are in the record, once they have acted. */
  personId?: PersonId | undefined;
}

/** Two lines with the same key are the same person: the name and the organization, however they are written large or small. */
export function keyOf({ name = '', organization = '' }: Pick<Profile, 'name' | 'organization'>): string {
  return [name, organization].map((text) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()).join('\n');
}
