import type { ItemId, RequestId } from '#shared/basics/ids.ts';
import type { Millis } from '#shared/basics/time.ts';
import type { BureauState } from '#shared/consultation/bureau/state.ts';
import { allottedMs } from '#shared/consultation/floor/allottedTime.ts';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import { order } from '#shared/consultation/ordering/order.ts';
import type { Place } from '#shared/consultation/ordering/reasons.ts';
import type { Person } from '#shared/consultation/people/profile.ts';
import type { FloorState, SpeakerRequest } from '#shared/consultation/state.ts';

/** One who waits, with all that the bureau wants to see of them at a glance. */
export interface ListRow {
  request: SpeakerRequest;
  person: Person | undefined;
  place: Place;
  /** Time they will get; null means no limit. */
  allottedMs: Millis | null;
  note: string | undefined;
  reason: string | undefined;
}

export function listRows(state: FloorState, bureau: BureauState): ListRow[] {
  if (state.itemId === null) return [];
  return order(state, state.itemId).flatMap((place) => {
    const request = state.requests[place.requestId];
    if (!request) return [];
    const access = bureau.details[speakerOf(request)]?.accessMinutes ?? 0;
    return [
      {
        request,
        person: state.people[request.personId],
        place,
        allottedMs: allottedMs(state, request, access),
        note: bureau.notes[request.requestId],
        reason: bureau.reasons[request.requestId],
      },
    ];
  });
}

export interface AbsentRow {
  request: SpeakerRequest;
  person: Person | undefined;
}

/** Who was called on this item and did not answer, the last called first. */
export function absentRows(state: FloorState, itemId: ItemId | null): AbsentRow[] {
  return Object.values(state.requests)
    .filter((request) => request.itemId === itemId && request.state === 'absent')
    .sort((a, b) => ordinal(b.requestId) - ordinal(a.requestId))
    .map((request) => ({ request, person: state.people[request.personId] }));
}

function ordinal(requestId: RequestId): number {
  return Number(requestId.slice(1));
}
