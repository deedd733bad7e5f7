import { useState } from 'react';
import { submit } from '#client/store/submit.ts';
import { useRostrum } from '#client/store/rostrum.ts';
import type { PersonId, RegistrationId, RequestId } from '#shared/basics/ids.ts';
import { order } from '#shared/consultation/ordering/order.ts';
import type { Mode, Profile } from '#shared/consultation/people/profile.ts';
import type { RequestFloorFor } from '#shared/consultation/speakersList/requestFloorFor.ts';
import type { FloorState, RequestKind } from '#shared/consultation/state.ts';
import { arrivalsOf, type Arrival } from './arrivals.ts';
import { peopleMatching, readNameLine } from './nameLine.ts';
import { meaningOf, type Meaning } from './useCheckIn.ts';

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
  const [why, setWhy] = useState<'several' | 'empty' | 'already' | null>(null);
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
    /** Why Enter did nothing. */
    why,
    change: (change: Partial<Entry>) => {
      setWhy(null);
      setEntry((before) => ({ ...before, ...change }));
    },
    /** Enter: the only one who is found, or somebody new; else says why nobody is meant. */
    addTyped: async () => {
      const meaning = meaningNow(entry.line);
      setWhy(meaning.is === 'known' || meaning.is === 'new' ? null : meaning.is);
      if (meaning.is === 'known') return enter(meaning.arrival.id);
      return meaning.is === 'new' ? enter(readNameLine(entry.line)) : false;
    },
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

/** Whom the line means as things stand; on the list already counts as done. */
function meaningNow(line: string): Meaning {
  const { consultation } = useRostrum.getState();
  const { itemId, lists, requests } = consultation.everyone;
  const { waiting = [], awaiting = [] } = lists[itemId ?? ''] ?? {};
  const listed = new Set<string>([...waiting, ...awaiting].map((requestId) => requests[requestId]?.personId ?? ''));
  const isListed = ({ id }: Arrival) => listed.has(id);
  return meaningOf(line, peopleMatching(arrivalsOf(consultation), line, 2), isListed);
}

const everyoneNow = () => useRostrum.getState().consultation.everyone;
const arrivalNow = (wanted: string) => arrivalsOf(useRostrum.getState().consultation).find(({ id }) => id === wanted);

/** Where a request stands on the open item's list. */
export function placeOf(state: FloorState, requestId: RequestId): number | null {
  if (state.itemId === null) return null;
  return order(state, state.itemId).find((place) => place.requestId === requestId)?.place ?? null;
}
