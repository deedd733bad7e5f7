import { useState } from 'react';
import { submit } from '#client/store/submit.ts';
import { useRostrum } from '#client/store/rostrum.ts';
import type { PersonId, RegistrationId, RequestId } from '#shared/basics/ids.ts';
import { order } from '#shared/consultation/ordering/order.ts';
import type { Mode, Profile } from '#shared/consultation/people/profile.ts';
import type { RequestFloorFor } from '#shared/consultation/speakersList/requestFloorFor.ts';
import type { FloorState, RequestKind } from '#shared/consultation/state.ts';
import { arrivalsOf } from './arrivals.ts';
import { readNameLine } from './nameLine.ts';

export interface Entry {
  line: string;
  mode: Mode;
  kind: RequestKind;
  onBehalfOf: string;
  /** For the bureau's eyes: where somebody sits, what they need. */
  note: string;
}

const blank: Entry = { line: '', mode: 'room', kind: 'intervention', onBehalfOf: '', note: '' };

/** Who was entered last and where they stand, to be said and shown. */
export interface Added {
  person: Profile | undefined;
  requestId: RequestId;
  place: number | null;
}

export function useAddSpeaker() {
  const [entry, setEntry] = useState(blank);
  const [added, setAdded] = useState<Added | null>(null);
  const enter = async (person: PersonId | RegistrationId | Profile) => {
    const known = typeof person === 'string' ? arrivalNow(person) : person;
    // The line is free at once for the next name; a refused one comes back unless another was begun.
    setEntry({ ...blank, mode: entry.mode });
    const ack = await submit(commandOf(entry, person));
    if (!ack.ok) setEntry((begun) => (begun.line === '' ? entry : begun));
    else {
      const requestId = String(ack.result?.['requestId']);
      setAdded({ person: known, requestId, place: placeOf(everyoneNow(), requestId) });
    }
    return ack.ok;
  };
  return {
    entry,
    added,
    change: (change: Partial<Entry>) => setEntry((before) => ({ ...before, ...change })),
    addTyped: () =>
      readNameLine(entry.line).name === undefined ? Promise.resolve(false) : enter(readNameLine(entry.line)),
    addKnown: (id: PersonId | RegistrationId) => enter(id),
    addUnnamed: () => enter({}),
  };
}

export type AddSpeaker = ReturnType<typeof useAddSpeaker>;

/** The command as it would be sent for this entry. */
export function commandOf(
  { mode, kind, onBehalfOf, note }: Entry,
  person: PersonId | RegistrationId | Profile,
): RequestFloorFor {
  const group = kind === 'groupStatement' ? onBehalfOf.trim() : '';
  return {
    type: 'RequestFloorFor',
    kind,
    mode,
    person,
    ...(group !== '' && { onBehalfOf: group }),
    ...(note.trim() !== '' && { note: note.trim() }),
  };
}

const everyoneNow = () => useRostrum.getState().consultation.everyone;
const arrivalNow = (wanted: string) => arrivalsOf(useRostrum.getState().consultation).find(({ id }) => id === wanted);

/** Where a request stands on the open item's list. */
export function placeOf(state: FloorState, requestId: RequestId): number | null {
  if (state.itemId === null) return null;
  return order(state, state.itemId).find((place) => place.requestId === requestId)?.place ?? null;
}
