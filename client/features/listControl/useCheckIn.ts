import { useState } from 'react';
import { submit } from '#client/store/submit.ts';
import { useRostrum } from '#client/store/rostrum.ts';
import type { PersonId, RegistrationId } from '#shared/basics/ids.ts';
import type { CheckIn } from '#shared/consultation/people/checkIn.ts';
import type { Mode, Profile } from '#shared/consultation/people/profile.ts';
import { arrivalsOf, type Arrival } from './arrivals.ts';
import { readNameLine } from './nameLine.ts';

/** What Enter means for a typed line, or why it means nothing. */
export type Meaning =
  | { is: 'known'; arrival: Arrival }
  | { is: 'new'; profile: Profile & { name: string } }
  | { is: 'several' | 'empty' | 'already' };

/**
 * Without a comma the line looks for people: the only one who is found is meant, and of several nobody until one is chosen. A
 * comma, or nobody found, enters somebody new. `isDone` tells for whom there is nothing left to do.
 */
export function meaningOf(
  line: string,
  found: readonly Arrival[],
  isDone: (arrival: Arrival) => boolean = ({ here }) => here !== null,
): Meaning {
  const { name, honorific: _honorific, ...rest } = readNameLine(line);
  if (name === undefined) return { is: 'empty' };
  const [only, another] = found;
  if (/[,،，]/.test(line) || !only) return { is: 'new', profile: { name, ...rest } };
  if (another) return { is: 'several' };
  return isDone(only) ? { is: 'already' } : { is: 'known', arrival: only };
}

/** Who was checked in last, or taken back. */
export interface CheckedInNow {
  personId: PersonId;
  person: Profile;
  mode: Mode;
  isHere: boolean;
}

export function useCheckIn() {
  const [last, setLast] = useState<CheckedInNow | null>(null);
  const send = async (command: CheckIn, person: Profile, mode: Mode) => {
    const ack = await submit(command);
    if (ack.ok) {
      const personId = String(ack.result?.['personId']);
      setLast({ personId, person, mode, isHere: command.present !== false });
    }
    return ack.ok;
  };
  return {
    last,
    checkInKnown: (id: PersonId | RegistrationId, mode: Mode) =>
      send({ type: 'CheckIn', personId: id, mode }, personNow(id), mode),
    checkInNew: ({ name, organization, country }: Profile & { name: string }, mode: Mode) =>
      send(
        { type: 'CheckIn', name, mode, ...(organization && { organization }), ...(country && { country }) },
        { name, organization, country },
        mode,
      ),
    takeBack: (personId: PersonId, mode: Mode) =>
      send({ type: 'CheckIn', personId, present: false }, personNow(personId), mode),
  };
}

const personNow = (wanted: string): Profile =>
  arrivalsOf(useRostrum.getState().consultation).find(({ id }) => id === wanted) ?? {};
