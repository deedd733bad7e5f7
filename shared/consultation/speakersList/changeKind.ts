import type { RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Actor, type Decider, type Evolver, type Refused } from '../decision.ts';
import type { FloorState, RequestKind, SpeakerRequest } from '../state.ts';
import { withList } from './openSpeakersList.ts';
import { hasBeenHeard, placeFor, waitingRequestOf } from './requestFloor.ts';
import { withRequest } from './withdrawRequest.ts';

/**
 * Waits for another kind of intervention, in the same place as far as the order lets it. Unnamed means one's own waiting request on
 * the open item. A group named before stays with a group statement, and goes with any other kind unless it is named again.
 */
export interface ChangeKind {
  type: 'ChangeKind';
  requestId?: RequestId | undefined;
  kind: RequestKind;
  onBehalfOf?: string | undefined;
}

export interface KindChanged {
  type: 'KindChanged';
  requestId: RequestId;
  kind: RequestKind;
  onBehalfOf?: string | undefined;
  /** It waits for approval again: what was approved was another kind. */
  awaits?: true | undefined;
}

export const changeKind: Decider<FloorState, ChangeKind, KindChanged> = (command, state, { actor }) => {
  const own = state.itemId === null ? undefined : waitingRequestOf(state, state.itemId, actor.personId);
  const requestId = command.requestId ?? own;
  const request = requestId === undefined ? undefined : state.requests[requestId];
  if (!request) return refuse('notFound', "You are not on the speakers' list.");
  const cannot = whyNot(command, request, state, actor);
  if (cannot) return cannot;
  const { kind } = command;
  const onBehalfOf = command.onBehalfOf ?? (kind === 'groupStatement' ? request.onBehalfOf : undefined);
  if (kind === request.kind && onBehalfOf === request.onBehalfOf)
    return refuse('changed', 'That request is of this kind already.');
  const awaits = actor.role === 'participant' && state.setUp.moderated === true && request.state === 'listed';
  return accept([
    {
      type: 'KindChanged',
      requestId: request.requestId,
      kind,
      ...(onBehalfOf !== undefined && { onBehalfOf }),
      ...(awaits && { awaits }),
    },
  ]);
};

export const kindChanged: Evolver<FloorState, KindChanged> = (state, { requestId, kind, onBehalfOf, awaits }) => {
  const request = state.requests[requestId];
  if (!request) return state;
  const changed = { ...request, kind, onBehalfOf: onBehalfOf || undefined };
  if (!awaits) return withRequest(state, changed);
  const { waiting = [], awaiting = [] } = state.lists[request.itemId] ?? {};
  const change = { waiting: waiting.filter((id) => id !== requestId), awaiting: [...awaiting, requestId] };
  return withRequest(withList(state, request.itemId, change), { ...changed, state: 'requested' });
};

/** As for asking: a response is not a participant's, a comment needs something to comment on. The list may be closed, as nobody new comes onto it, but for a response, which passed it by. */
function whyNot({ kind }: ChangeKind, request: SpeakerRequest, state: FloorState, actor: Actor): Refused | null {
  if (actor.role === 'participant' && request.personId !== actor.personId)
    return refuse('notAllowed', 'You can change your own request only.');
  if (request.kind === 'pointOfOrder' || request.kind === 'rightOfReply')
    return refuse(
      'notAllowed',
      'A point of order or a right of reply cannot become anything else. Withdraw it instead.',
    );
  if (request.state !== 'listed' && request.state !== 'requested')
    return refuse('changed', 'That request does not wait any more.');
  if (kind === 'response' && actor.role === 'participant')
    return refuse('notAllowed', 'A response is for the chair and the secretariat.');
  if (request.kind === 'response' && kind !== 'response') return whyNotAsk(kind, request, state, actor);
  return kind === 'comment' && !hasBeenHeard(state, request.itemId) ? refuse('nothingToCommentOn') : null;
}

/** Whoever responds may do so at any time, so any other kind in its place is asked for anew. */
function whyNotAsk(kind: RequestKind, request: SpeakerRequest, state: FloorState, actor: Actor): Refused | null {
  if (request.personId === actor.personId && actor.role === 'floorOfficer')
    return refuse('notAllowed', 'The secretariat asks for the floor to respond.');
  const place = placeFor(state, kind, request.itemId);
  return 'ok' in place ? place : null;
}
