import type { RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider } from '../decision.ts';
import { sittingIsOpen } from '../programme/openItem.ts';
import type { FloorState } from '../state.ts';
import { givenTo, type FloorGiven } from './giveFloor.ts';
import type { InterventionPaused } from './pauseIntervention.ts';

/** Gives the floor to whoever raised a point of order. Whoever speaks is paused, and takes up with the exact time they had. */
export interface RecognizePointOfOrder {
  type: 'RecognizePointOfOrder';
  requestId: RequestId;
}

export const recognizePointOfOrder: Decider<FloorState, RecognizePointOfOrder, InterventionPaused | FloorGiven> = (
  { requestId },
  state,
  context,
) => {
  if (!sittingIsOpen(state) || state.sittingId === null) return refuse('sittingNotOpen');
  const request = state.requests[requestId];
  if (!request) return refuse('notFound');
  if (request.kind !== 'pointOfOrder' || request.state !== 'requested')
    return refuse('changed', 'That point of order does not wait any more.');
  const { itemId } = state;
  if (itemId === null) return refuse('notFound', 'No item is open. Open an item of the programme first.');
  const running = state.floor === null ? undefined : state.interventions[state.floor];
  if (running?.kind === 'pointOfOrder')
    return refuse('floorTaken', 'Another point of order is being heard. Rule on it first.');
  const resumes = running !== undefined && running.timing.pausedAt === null;
  const given: FloorGiven = {
    ...givenTo(state, request, context, { itemId, sittingId: state.sittingId }),
    place: state.pointsOfOrder.indexOf(requestId) + 1,
    reasonCode: 'pointOfOrder',
    ...(running && { interrupts: running.interventionId }),
    ...(resumes && { resumes: true as const }),
  };
  return accept<InterventionPaused | FloorGiven>(
    [...(resumes ? [{ type: 'InterventionPaused' as const, interventionId: running.interventionId }] : []), given],
    { interventionId: given.interventionId },
  );
};
