import type { InterventionId } from '../../basics/ids.ts';
import { refuse, type Refused } from '../decision.ts';
import type { FloorState, Intervention } from '../state.ts';

/** The running intervention, if it is the one the sender means. */
export function runningIntervention(state: FloorState, meant?: InterventionId): Intervention | Refused {
  const running = state.floor === null ? undefined : state.interventions[state.floor];
  if (meant !== undefined && !state.interventions[meant]) return refuse('notFound');
  if (!running)
    return meant === undefined ? refuse('noFloor') : refuse('changed', 'That intervention has ended already.');
  if (meant !== undefined && meant !== running.interventionId)
    return refuse('changed', 'Somebody else has the floor by now.');
  return running;
}
