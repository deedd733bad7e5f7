import type { PersonId } from '#shared/basics/ids.ts';
import { order } from '#shared/consultation/ordering/order.ts';
import type { Consultation, FloorState, Intervention, SpeakerRequest } from '#shared/consultation/state.ts';
import type { Agenda } from './agenda.ts';
import type { CastMember } from './castMember.ts';
import type { Draws } from './draws.ts';
import type { FloorView } from './floorView.ts';
import type { Pace } from './pace.ts';
import type { Seat } from './seat.ts';

/** The note by which the floor officer knows again whom nobody named. */
export const UNNAMED_NOTE = 'A speaker in the third row who gave no name';

/** All that those of the cast share. */
export interface Company {
  view: FloorView;
  pace: Pace;
  agenda: Agenda;
  draws: Draws;
  members: CastMember[];
  /** The seats of members with a device, once they have arrived, by the member's key. */
  seats: Map<string, Seat>;
  officer: Seat;
  captioner: Seat;
  chair: Seat | null;
  /** Beside a person in the chair, thanks the invited speakers, who have no device to say that they have finished. */
  usher: Seat | null;
  /** Interventions whose speaker has come to the end. */
  spoken: Set<string>;
  /** Takes a member's seat, or opens it; it is connected when it resolves. */
  arrive: (member: CastMember) => Promise<void>;
}

/** Who a member is in the record: by their session, else as the floor officer entered them; null before anybody knows them. */
export function personOf({ seats }: Company, state: Consultation, member: CastMember): PersonId | null {
  if (member.device) return seats.get(member.key)?.personId ?? null;
  const { name } = member.profile;
  if (name !== undefined)
    return Object.values(state.everyone.people).find((each) => each.name === name && !each.invited)?.personId ?? null;
  const [requestId] = Object.entries(state.bureau.notes).find(([, note]) => note === UNNAMED_NOTE) ?? [];
  return requestId === undefined ? null : (state.everyone.requests[requestId]?.personId ?? null);
}

export function memberOf(company: Company, state: Consultation, personId: PersonId): CastMember | null {
  return company.members.find((member) => personOf(company, state, member) === personId) ?? null;
}

/** A member's requests on an item, the earliest first. */
export function requestsOf(
  company: Company,
  state: Consultation,
  member: CastMember,
  itemId: string,
): SpeakerRequest[] {
  const personId = personOf(company, state, member);
  if (personId === null) return [];
  return Object.values(state.everyone.requests).filter((each) => each.personId === personId && each.itemId === itemId);
}

/** Those who wait for the open item, in the order of the list. */
export function waiting({ itemId, ...state }: FloorState): SpeakerRequest[] {
  if (itemId === null) return [];
  return order({ itemId, ...state }, itemId).flatMap(({ requestId }) => state.requests[requestId] ?? []);
}

export function isSitting({ sittings, sittingId }: FloorState): boolean {
  return sittingId !== null && sittings[sittingId]?.state === 'open';
}

export function onTheFloor({ floor, interventions }: FloorState): Intervention | null {
  return floor === null ? null : (interventions[floor] ?? null);
}
