import type { InterventionId, ItemId, PersonId, RequestId } from '#shared/basics/ids.ts';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import { order } from '#shared/consultation/ordering/order.ts';
import type { DeclineCode } from '#shared/consultation/speakersList/declineCodes.ts';
import { MOST_REPLIES, repliesOf } from '#shared/consultation/speakersList/requestRightOfReply.ts';
import { waitingReplies } from '#shared/consultation/speakersList/waitingReplies.ts';
import type { FloorState, Intervention, SpeakerRequest } from '#shared/consultation/state.ts';

/** What came of the point of order that a person raised last on the open item. */
export type PointStanding = { request: SpeakerRequest } & (
  | { is: 'waits'; place: number }
  | { is: 'heard' }
  | { is: 'unruled' }
  | { is: 'ruled'; ruling: string }
  | { is: 'declined'; code: DeclineCode }
);

export function pointOfOrderOf(state: FloorState, personId: PersonId): PointStanding | null {
  const request = Object.values(state.requests).findLast(
    (each) => each.personId === personId && each.kind === 'pointOfOrder' && each.itemId === state.itemId,
  );
  switch (request?.state) {
    case 'requested':
      return { request, is: 'waits', place: state.pointsOfOrder.indexOf(request.requestId) + 1 };
    case 'hasFloor':
      return { request, is: 'heard' };
    case 'done':
      return request.ruling === undefined
        ? { request, is: 'unruled' }
        : { request, is: 'ruled', ruling: request.ruling };
    case 'declined':
      return { request, is: 'declined', code: request.declineCode ?? 'other' };
    default:
      return null;
  }
}

/** A right of reply of theirs, to an intervention of the sitting. */
export interface ReplyStanding {
  is: 'waits' | 'next' | 'called' | 'speaking' | 'done' | 'declined' | 'absent';
  request: SpeakerRequest;
  answered: Intervention;
  /** Among the rights of reply, from 1; 0 where it does not wait. */
  place: number;
  /** Who speaks before them: all on the list of the open item, and the replies before theirs. */
  ahead: RequestId[];
}

export function repliesStandingOf(state: FloorState, personId: PersonId): ReplyStanding[] {
  return Object.values(state.requests).flatMap((request) => {
    const answered = state.interventions[request.replyTo ?? ''];
    const isOwn = request.personId === personId && request.kind === 'rightOfReply' && request.state !== 'withdrawn';
    if (!isOwn || !answered || answered.sittingId !== state.sittingId) return [];
    const replies = waitingReplies(state);
    const among = replies.indexOf(request.requestId);
    const listed = state.itemId === null ? [] : order(state, state.itemId);
    const ahead = [...listed.map(({ requestId }) => requestId), ...replies.slice(0, Math.max(0, among))];
    return [{ is: replyIs(request, ahead), request, answered, place: among + 1, ahead: among < 0 ? [] : ahead }];
  });
}

function replyIs(request: SpeakerRequest, ahead: RequestId[]): ReplyStanding['is'] {
  if (request.state === 'listed')
    return request.calledAt !== undefined ? 'called' : ahead.length === 0 ? 'next' : 'waits';
  if (request.state === 'declined' || request.state === 'absent' || request.state === 'done') return request.state;
  return 'speaking';
}

/** How many rights of reply they still have on an item. */
export function repliesLeft(state: FloorState, personId: PersonId, itemId: ItemId): number {
  return Math.max(0, MOST_REPLIES - repliesOf(state, personId, itemId).length);
}

/** What others said in this sitting and is over, the latest first: what can be replied to. */
export function answerable(state: FloorState, personId: PersonId): Intervention[] {
  return Object.values(state.interventions)
    .filter((each) => each.sittingId === state.sittingId && each.endedAt !== null && each.kind !== 'pointOfOrder')
    .filter((each) => each.personId !== personId && speakerOf(each) !== personId)
    .sort((a, b) => ordinalOf(b.interventionId) - ordinalOf(a.interventionId));
}

function ordinalOf(interventionId: InterventionId): number {
  return Number(interventionId.slice(1));
}
