import type { PersonId } from '#shared/basics/ids.ts';
import { MINUTE, SECOND, type Instant } from '#shared/basics/time.ts';
import type { Consultation, FloorState } from '#shared/consultation/state.ts';
import type { Act } from '#shared/consultation/undo/act.ts';
import { whatFollowed } from '#shared/consultation/undo/whatFollowed.ts';

/** For how long an act is offered to be undone; the key takes it back later too, for as long as nothing stands on it. */
export const OFFERED_MS = 10 * SECOND;
/** For how long another chair's act is told. */
const TOLD_MS = 2 * MINUTE;

export interface ActsShown {
  /** One's own last act, while it is offered to be undone and nothing stands on it. */
  own: Act | null;
  /** The last act of anybody else, for as long as it is news. */
  others: Act | null;
}

/** Who did what a moment ago, as far as it can be undone. */
export function actsShown(consultation: Consultation, personId: PersonId, now: Instant): ActsShown {
  const { acts = {} } = consultation.everyone;
  const own = acts[personId];
  const isOffered = own && now - own.at < OFFERED_MS && whatFollowed(consultation, own, now) === null;
  const [others] = Object.values(acts)
    .filter(({ by, at }) => by !== personId && now - at < TOLD_MS)
    .toSorted((a, b) => b.at - a.at);
  return { own: isOffered ? own : null, others: others ?? null };
}

/** Whom an act was about. */
export function actAbout({ requests, interventions }: FloorState, act: Act): PersonId | null {
  const requestId = act.requestId ?? interventions[act.interventionId ?? '']?.requestId;
  const request = requests[requestId ?? ''];
  return request ? (request.speakerId ?? request.personId) : null;
}
