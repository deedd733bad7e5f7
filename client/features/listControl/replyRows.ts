import type { Person } from '#shared/consultation/people/profile.ts';
import type { FloorState, SpeakerRequest } from '#shared/consultation/state.ts';

export interface ReplyRow {
  request: SpeakerRequest;
  person: Person | undefined;
  /** Who said what is replied to. */
  repliesTo: Person | undefined;
  /** Somebody else still waits on the item, so that taking it now takes it before its turn. */
  isBeforeTurn: boolean;
}

/** The rights of reply of the open item, in the order in which they were asked for. */
export function replyRows({ itemId, lists, requests, people, interventions }: FloorState): ReplyRow[] {
  const list = itemId === null ? undefined : lists[itemId];
  return (list?.replies ?? []).flatMap((requestId) => {
    const request = requests[requestId];
    if (!request) return [];
    const answered = interventions[request.replyTo ?? ''];
    return [
      {
        request,
        person: people[request.personId],
        repliesTo: people[answered?.personId ?? ''],
        isBeforeTurn: (list?.waiting.length ?? 0) > 0,
      },
    ];
  });
}
