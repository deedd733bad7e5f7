import type { PersonId, RequestId } from '#shared/basics/ids.ts';
import type { Instant } from '#shared/basics/time.ts';
import type { ClientCommand } from '#shared/consultation/commands.ts';
import { decide } from '#shared/consultation/decide.ts';
import type { Actor } from '#shared/consultation/decision.ts';
import { evolve } from '#shared/consultation/evolve.ts';
import { order } from '#shared/consultation/ordering/order.ts';
import type { Place } from '#shared/consultation/ordering/reasons.ts';
import { requestApproved } from '#shared/consultation/speakersList/approveRequest.ts';
import { waitingRequestOf } from '#shared/consultation/speakersList/requestFloor.ts';
import type { Consultation, FloorState } from '#shared/consultation/state.ts';

/** A place that nobody has yet, by the same rules as if they had. */
export interface Prospect {
  place: Place;
  ahead: RequestId[];
}

const stamp = (at: Instant, by: PersonId) => ({ v: 1, at, by });

/** Where a request would stand if it were approved now. */
export function ifApproved(state: FloorState, requestId: RequestId): Prospect | null {
  const request = state.requests[requestId];
  if (!request) return null;
  const approved = { type: 'RequestApproved' as const, requestId, ...stamp(request.requestedAt, '') };
  return prospectOf(requestApproved(state, approved), requestId);
}

/** Where somebody would stand who asked now, and were approved now where the list is moderated; null where they may not ask. */
export function ifAsked(
  consultation: Consultation,
  command: ClientCommand,
  actor: Actor,
  now: Instant,
): Prospect | null {
  const decision = decide(command, consultation, { now, actor });
  if (!decision.ok) return null;
  const asked = decision.events.reduce(
    (state, event) => evolve(state, { ...event, ...stamp(now, actor.personId) }),
    consultation,
  ).everyone;
  const requestId = asked.itemId === null ? undefined : waitingRequestOf(asked, asked.itemId, actor.personId);
  if (requestId === undefined) return null;
  return asked.requests[requestId]?.state === 'requested' ? ifApproved(asked, requestId) : prospectOf(asked, requestId);
}

function prospectOf(state: FloorState, requestId: RequestId): Prospect | null {
  const request = state.requests[requestId];
  const places = request ? order(state, request.itemId) : [];
  const index = places.findIndex((each) => each.requestId === requestId);
  const place = places[index];
  return place ? { place, ahead: places.slice(0, index).map((each) => each.requestId) } : null;
}
