import type { Instant } from '../../basics/time.ts';
import { wasMoved } from '../ordering/byHand.ts';
import { MOST_REPLIES, repliesOf } from '../speakersList/requestRightOfReply.ts';
import { isWaiting } from '../speakersList/requestFloor.ts';
import type { Consultation, FloorState, Intervention, SpeakerRequest } from '../state.ts';
import type { Act } from './act.ts';

/** Why an act cannot be undone any more: a sentence that says what followed; null where nothing did that stands on it. */
export function whatFollowed({ everyone, desk }: Consultation, act: Act, now: Instant): string | null {
  const request = act.requestId === undefined ? undefined : everyone.requests[act.requestId];
  switch (act.act) {
    case 'GiveFloor': {
      const given = everyone.interventions[act.interventionId ?? ''];
      if (given && (desk.words[given.interventionId] ?? []).length > 0) return 'Words were taken down since.';
      if (request && request.kind !== 'rightOfReply' && isWaiting(everyone, request.itemId, request.personId))
        return 'They have asked for the floor again since.';
      return givenSince(everyone, act, given) ?? (act.ended === undefined ? null : endedSince(everyone, act.ended));
    }
    case 'EndIntervention':
      if (isGivenSince(everyone, act)) return 'Somebody else has been given the floor since.';
      return endedSince(everyone, act.interventionId ?? '');
    case 'MoveRequest':
      return movedSince(everyone, act, request);
    case 'MarkAbsent':
      return request?.state === 'absent' ? listedSince(everyone, act, request) : 'They were put back since.';
    case 'DeclineRequest':
      return request?.state === 'declined' ? listedSince(everyone, act, request) : 'That request was taken up since.';
    case 'CloseSpeakersList':
      return closedSince(everyone, act, now);
  }
}

function givenSince(everyone: FloorState, act: Act, given: Intervention | undefined): string | null {
  if (!given || given.endedAt !== null) return 'That intervention has ended since.';
  if (everyone.floor !== given.interventionId) return 'A point of order is being heard since.';
  const { pausedAt, pausedMs, addedMs, givenAt, allottedMs } = given.timing;
  if (pausedAt !== null || pausedMs > 0) return 'The clock was paused since.';
  if (addedMs !== 0 || (act.allottedMs !== undefined && act.allottedMs !== allottedMs))
    return 'The time was changed since.';
  return givenAt === act.at ? null : 'The start was corrected since.';
}

/** A point of order that was heard within it has a later number, and was given before. */
function isGivenSince({ interventions }: FloorState, { interventionId, at }: Act): boolean {
  const ids = Object.keys(interventions);
  return ids.slice(ids.indexOf(interventionId ?? '') + 1).some((id) => interventions[id]!.timing.givenAt >= at);
}

/** An intervention that has ended runs again where it stands in its open sitting and item (a right of reply under any), and nobody answered it. */
function endedSince({ requests, interventions, itemId, sittingId, sittings }: FloorState, id: string): string | null {
  const ended = interventions[id];
  if (!ended || ended.endedAt === null) return 'It runs again already.';
  if (sittingId !== ended.sittingId || sittings[sittingId]?.state !== 'open')
    return 'The sitting was suspended or closed since.';
  if (itemId !== ended.itemId && ended.kind !== 'rightOfReply') return 'Another item was opened since.';
  const isReplied = Object.values(requests).some(({ replyTo }) => replyTo === id);
  return isReplied ? 'A right of reply to it was asked for since.' : null;
}

function movedSince({ lists }: FloorState, { turn, about }: Act, request: SpeakerRequest | undefined): string | null {
  if (!request || !lists[request.itemId]?.waiting.includes(about)) return 'They do not wait on the list any more.';
  const isAsMoved = request.byHand?.turn === turn && wasMoved(request) && request.byHand?.why !== 'swapped';
  return isAsMoved ? null : 'Their place was changed since.';
}

function listedSince(state: FloorState, { stood }: Act, request: SpeakerRequest): string | null {
  const isApart = request.kind === 'pointOfOrder' || request.kind === 'rightOfReply';
  if (isApart && state.sittingId === null) return 'The sitting was closed since.';
  if (request.kind === 'pointOfOrder')
    return state.pointsOfOrder.some((id) => state.requests[id]?.personId === request.personId)
      ? 'They have raised another point of order since.'
      : null;
  if (request.kind === 'rightOfReply') return repliesSince(state, request);
  if (!stood?.list) return 'It did not wait.';
  return isWaiting(state, request.itemId, request.personId) ? 'They are on the list again already.' : null;
}

function repliesSince(state: FloorState, { personId, itemId, replyTo }: SpeakerRequest): string | null {
  const own = repliesOf(state, personId, itemId);
  if (own.some((each) => each.replyTo === replyTo && each.state === 'listed'))
    return 'They have asked for that right of reply again since.';
  return own.length < MOST_REPLIES ? null : 'They have asked for as many rights of reply as there are since.';
}

function closedSince({ lists }: FloorState, { about, list }: Act, now: Instant): string | null {
  if (lists[about]?.state !== 'closed') return 'The list was reopened since.';
  return list?.closesAt !== undefined && list.closesAt <= now ? 'The announced time has come since.' : null;
}
