import type { FloorState, SpeakerRequest } from '../state.ts';

/** How far an entry has come, finer than its state. */
export type EntryStanding = SpeakerRequest['state'] | 'called' | 'present' | 'ready' | 'inTrouble';

/**
 * An entry's standing as everyone is shown it. Who still waits when the last sitting has closed was not reached; if another sitting
 * opens after all, they wait again, in their places.
 */
export function entryStanding(state: FloorState, request: SpeakerRequest): EntryStanding {
  if (request.state !== 'listed' && request.state !== 'requested') return request.state;
  if (allSittingsHeld(state)) return 'notReached';
  if (request.state === 'requested') return 'requested';
  if (request.inTroubleAt !== undefined) return 'inTrouble';
  if (request.presentAt !== undefined) return 'present';
  if (request.readyAt !== undefined) return 'ready';
  return request.calledAt === undefined ? 'listed' : 'called';
}

/** One sitting was held at least, none is open, and none is planned any more. */
export function allSittingsHeld({ sittings, sittingId }: FloorState): boolean {
  const all = Object.values(sittings);
  return sittingId === null && all.length > 0 && all.every(({ state }) => state === 'closed');
}
