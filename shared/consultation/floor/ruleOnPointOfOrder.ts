import type { RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import { withRequest } from '../speakersList/withdrawRequest.ts';
import type { FloorState } from '../state.ts';
import { endingOf, type InterventionEnded } from './endIntervention.ts';
import type { InterventionResumed } from './resumeIntervention.ts';

/** The chair's ruling. It ends the point of order if it is still being heard, and whoever was interrupted goes on. */
export interface RuleOnPointOfOrder {
  type: 'RuleOnPointOfOrder';
  requestId: RequestId;
  ruling: string;
}

export interface PointOfOrderRuled {
  type: 'PointOfOrderRuled';
  requestId: RequestId;
  ruling: string;
}

export const ruleOnPointOfOrder: Decider<
  FloorState,
  RuleOnPointOfOrder,
  PointOfOrderRuled | InterventionEnded | InterventionResumed
> = ({ requestId, ruling }, state, context) => {
  const request = state.requests[requestId];
  if (request?.kind !== 'pointOfOrder') return refuse('notFound', 'There is no such point of order.');
  if (request.state === 'requested') return refuse('changed', 'Recognize the point of order before you rule on it.');
  if (request.ruling !== undefined) return refuse('changed', 'That point of order has been ruled on already.');
  if (request.state !== 'hasFloor' && request.state !== 'done')
    return refuse('changed', 'That point of order was not heard.');
  const running = state.floor === null ? undefined : state.interventions[state.floor];
  const isHeard = running?.requestId === requestId;
  return accept<PointOfOrderRuled | InterventionEnded | InterventionResumed>([
    { type: 'PointOfOrderRuled', requestId, ruling },
    ...(isHeard ? endingOf(state, running, context, 'chair') : []),
  ]);
};

export const pointOfOrderRuled: Evolver<FloorState, PointOfOrderRuled> = (state, { requestId, ruling }) => {
  const request = state.requests[requestId];
  return request ? withRequest(state, { ...request, ruling: ruling ?? '' }) : state;
};
