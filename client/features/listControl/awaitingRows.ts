import type { BureauState } from '#shared/consultation/bureau/state.ts';
import type { Person } from '#shared/consultation/people/profile.ts';
import type { FloorState, SpeakerRequest } from '#shared/consultation/state.ts';

export interface AwaitingRow {
  request: SpeakerRequest;
  person: Person | undefined;
  note: string | undefined;
}

/** Who waits for approval on the open item, the first who asked first. */
export function awaitingRows({ itemId, lists, requests, people }: FloorState, bureau: BureauState): AwaitingRow[] {
  const awaiting = (itemId === null ? undefined : lists[itemId]?.awaiting) ?? [];
  return awaiting.flatMap((requestId) => {
    const request = requests[requestId];
    return request ? [{ request, person: people[request.personId], note: bureau.notes[requestId] }] : [];
  });
}
