import { entryStanding } from '#shared/consultation/speakersList/entryStanding.ts';
import type { FloorState, SpeakerRequest } from '#shared/consultation/state.ts';

/** How sure the chair can be that somebody answers when they are given the floor. */
export type Seen = 'inTrouble' | 'present' | 'ready' | 'called' | 'here' | 'notSeen';

/** What is known of somebody who waits: in trouble, seen, ready, called, checked in, or nothing of it. */
export function seenAs(state: FloorState, request: SpeakerRequest): Seen {
  const standing = entryStanding(state, request);
  if (standing === 'inTrouble' || standing === 'present' || standing === 'ready' || standing === 'called')
    return standing;
  return state.checkIns[request.personId]?.present ? 'here' : 'notSeen';
}

/** Since when that is so. */
export function seenSince(state: FloorState, request: SpeakerRequest): number | undefined {
  const since: Record<Seen, number | undefined> = {
    inTrouble: request.inTroubleAt,
    present: request.presentAt,
    ready: request.readyAt,
    called: request.calledAt,
    here: state.checkIns[request.personId]?.at,
    notSeen: undefined,
  };
  return since[seenAs(state, request)];
}
