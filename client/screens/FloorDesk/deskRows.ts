import type { PersonId, RequestId } from '#shared/basics/ids.ts';
import type { BureauState } from '#shared/consultation/bureau/state.ts';
import { order } from '#shared/consultation/ordering/order.ts';
import type { Place } from '#shared/consultation/ordering/reasons.ts';
import { swapOf, swapsProposedTo } from '#shared/consultation/ordering/swapOf.ts';
import type { Person } from '#shared/consultation/people/profile.ts';
import { writtenRouteOf, type WrittenRoute } from '#shared/consultation/speakersList/writtenRoute.ts';
import type { FloorState, SpeakerRequest } from '#shared/consultation/state.ts';

/** One who waits, with what the floor officer must know of them: who, where they sit, why here, what they said, whether a text is here. */
export interface DeskRow {
  request: SpeakerRequest;
  person: Person | undefined;
  /** Plate or seat, as the register has it. */
  seat: string | undefined;
  /** From 1; null where there is no order. */
  place: number | null;
  /** Why there, on the list. */
  why: Place | null;
  /** To whom a right of reply replies. */
  repliesTo: Person | undefined;
  /** Who speaks in their place. */
  deputy: Person | undefined;
  /** With whom they would swap places. */
  swapsWith: Person | undefined;
  /** Who proposes to swap places with them. */
  swaps: RequestId[];
  /** What the chair and the desk were told. */
  words: string[];
  hasStatement: boolean;
  writtenRoute: WrittenRoute | null;
}

export interface DeskRows {
  points: DeskRow[];
  awaiting: DeskRow[];
  listed: DeskRow[];
  replies: DeskRow[];
  absent: DeskRow[];
}

/** All who want something of the floor on the open item, by where they wait. */
export function deskRows(state: FloorState, bureau: BureauState): DeskRows {
  const seats = seatsOf(bureau);
  const row = (requestId: RequestId, place: number | null = null, why: Place | null = null): DeskRow[] => {
    const request = state.requests[requestId];
    return request ? [{ ...factsOf(state, bureau, request), seat: seats.get(request.personId), place, why }] : [];
  };
  const { itemId } = state;
  const list = itemId === null ? undefined : state.lists[itemId];
  const absent = Object.values(state.requests)
    .filter((request) => request.itemId === itemId && request.state === 'absent')
    .reverse();
  return {
    points: state.pointsOfOrder.flatMap((id, index) => row(id, index + 1)),
    awaiting: (list?.awaiting ?? []).flatMap((id) => row(id)),
    listed: itemId === null ? [] : order(state, itemId).flatMap((why) => row(why.requestId, why.place, why)),
    replies: (list?.replies ?? []).flatMap((id, index) => row(id, index + 1)),
    absent: absent.flatMap(({ requestId }) => row(requestId)),
  };
}

function factsOf(state: FloorState, bureau: BureauState, request: SpeakerRequest) {
  const { requestId, personId, replyTo = '' } = request;
  return {
    request,
    person: state.people[personId],
    repliesTo: state.people[state.interventions[replyTo]?.personId ?? ''],
    deputy: request.speakerId === undefined ? undefined : state.people[request.speakerId],
    swapsWith: state.people[swapOf(state, requestId)?.other.personId ?? ''],
    swaps: swapsProposedTo(state, requestId),
    words: [bureau.notes[requestId], bureau.reasons[requestId]].flatMap((each) => each ?? []),
    hasStatement: (request.handedIn ?? []).length > 0,
    writtenRoute: writtenRouteOf(state, requestId),
  };
}

function seatsOf({ register }: BureauState): Map<PersonId, string> {
  return new Map(
    Object.values(register).flatMap(({ personId, seat }) =>
      personId !== undefined && seat !== undefined ? [[personId, seat] as const] : [],
    ),
  );
}
