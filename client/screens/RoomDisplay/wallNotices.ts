import { upNext } from '#client/features/floorControl/upNext.ts';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import type { Person } from '#shared/consultation/people/profile.ts';
import type { FloorState, SpeakerRequest } from '#shared/consultation/state.ts';

interface WallNotices {
  /** Whose point of order waits for the chair, the first first. */
  raised: (Person | undefined)[];
  /** Who was called and is not yet seen at the microphone. While nobody speaks the first of the list is told in large type instead. */
  called: (Person | undefined)[];
}

export function wallNotices(state: FloorState): WallNotices {
  const person = (request: SpeakerRequest) => state.people[speakerOf(request)];
  const large = state.floor === null ? upNext(state)[0]?.requestId : undefined;
  return {
    raised: state.pointsOfOrder.flatMap((id) => state.requests[id] ?? []).map(person),
    called: upNext(state)
      .filter(({ requestId, calledAt, presentAt }) => {
        return calledAt !== undefined && presentAt === undefined && requestId !== large;
      })
      .map(person),
  };
}
