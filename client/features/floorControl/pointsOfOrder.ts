import type { FloorState, SpeakerRequest } from '#shared/consultation/state.ts';

export interface PointsOfOrder {
  /** Raised and not heard yet, in the order in which they were raised. */
  raised: SpeakerRequest[];
  /** Heard, or being heard, and still without a ruling: the one that is heard first, then the latest. */
  unruled: SpeakerRequest[];
}

/** The points of order of the open item that want something of the chair. */
export function pointsOfOrder({ pointsOfOrder: raised, requests, itemId }: FloorState): PointsOfOrder {
  return {
    raised: raised.flatMap((requestId) => requests[requestId] ?? []),
    unruled: Object.values(requests)
      .filter(
        ({ kind, state, ruling, itemId: of }) =>
          kind === 'pointOfOrder' &&
          (state === 'hasFloor' || (state === 'done' && of === itemId)) &&
          ruling === undefined,
      )
      .toSorted((a, b) => Number(b.state === 'hasFloor') - Number(a.state === 'hasFloor') || ordinal(b) - ordinal(a)),
  };
}

function ordinal({ requestId }: SpeakerRequest): number {
  return Number(requestId.slice(1));
}
