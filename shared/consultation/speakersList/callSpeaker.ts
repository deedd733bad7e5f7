import type { RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import { sittingIsOpen } from '../programme/openItem.ts';
import type { FloorState } from '../state.ts';
import { whatBecame } from '../undo/whoActed.ts';
import { withRequest } from './withdrawRequest.ts';

/** Calls somebody who waits, before they are given the floor: to the podium, or to their microphone. The floor may be given without. */
export interface CallSpeaker {
  type: 'CallSpeaker';
  requestId: RequestId;
}

export interface SpeakerCalled {
  type: 'SpeakerCalled';
  requestId: RequestId;
}

export const callSpeaker: Decider<FloorState, CallSpeaker, SpeakerCalled> = ({ requestId }, state, { actor }) => {
  if (!sittingIsOpen(state)) return refuse('sittingNotOpen');
  const request = state.requests[requestId];
  if (!request) return refuse('notFound');
  if (request.state !== 'listed') return refuse('changed', whatBecame(state, request, actor));
  if (request.itemId !== state.itemId && request.kind !== 'rightOfReply')
    return refuse('changed', 'That request waits on another item. Open that item first.');
  if (request.calledAt !== undefined) return refuse('changed', 'They have been called already.');
  return accept([{ type: 'SpeakerCalled', requestId }]);
};

export const speakerCalled: Evolver<FloorState, SpeakerCalled> = (state, { requestId, at }) => {
  const request = state.requests[requestId];
  return request ? withRequest(state, { ...request, calledAt: at }) : state;
};
