import type { Person } from '#shared/consultation/people/profile.ts';
import { isBeforeTurn, waitingReplies } from '#shared/consultation/speakersList/waitingReplies.ts';
import type { FloorState, SpeakerRequest } from '#shared/consultation/state.ts';

export interface ReplyRow {
  request: SpeakerRequest;
  person: Person | undefined;
  /** Who said what is replied to. */
  repliesTo: Person | undefined;
  /** Somebody else still waits on the item, so that taking it now takes it before its turn. */
  isBeforeTurn: boolean;
}

/** The rights of reply of the sitting that wait, those of the open item first. */
export function replyRows(state: FloorState): ReplyRow[] {
  const { requests, people, interventions } = state;
  return waitingReplies(state).flatMap((requestId) => {
    const request = requests[requestId];
    if (!request) return [];
    const answered = interventions[request.replyTo ?? ''];
    return [
      {
        request,
        person: people[request.personId],
        repliesTo: people[answered?.personId ?? ''],
        isBeforeTurn: isBeforeTurn(state, request),
      },
    ];
  });
}
