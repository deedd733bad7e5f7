import type { InterventionId } from '../../basics/ids.ts';
import type { Millis } from '../../basics/time.ts';
import { accept, refuse, type Context, type Decider, type Evolver, type Refused } from '../decision.ts';
import { withRequest } from '../speakersList/withdrawRequest.ts';
import type { FloorState, Intervention } from '../state.ts';
import type { InterventionResumed } from './resumeIntervention.ts';
import { speakerOf } from './speakerOf.ts';
import { runningIntervention } from './runningIntervention.ts';
import { spokenMs } from './time.ts';

/** "I have finished", "thank you", or the alarm of the hard stop. */
export interface EndIntervention {
  type: 'EndIntervention';
  interventionId?: InterventionId | undefined;
}

export interface InterventionEnded {
  type: 'InterventionEnded';
  interventionId: InterventionId;
  /** Floor time without pauses. */
  spokeMs: Millis;
  endedBy: 'speaker' | 'chair' | 'hardStop';
}

export const endIntervention: Decider<FloorState, EndIntervention, InterventionEnded | InterventionResumed> = (
  command,
  state,
  context,
) => {
  const running = theOneMeant(state, command.interventionId);
  if ('ok' in running) return running;
  const { role, personId } = context.actor;
  if (role === 'participant' && running.personId !== personId && speakerOf(running) !== personId)
    return refuse('notAllowed', 'You can end your own intervention only.');
  const endedBy = role === 'alarm' ? 'hardStop' : role === 'participant' ? 'speaker' : 'chair';
  return accept(endingOf(state, running, context, endedBy));
};

export const interventionEnded: Evolver<FloorState, InterventionEnded> = (
  state,
  { interventionId, spokeMs, endedBy, at },
) => {
  const intervention = state.interventions[interventionId];
  const request = intervention && state.requests[intervention.requestId];
  if (!intervention || !request) return state;
  return {
    ...withRequest(state, { ...request, state: 'done' }),
    floor: state.floor === interventionId ? (interruptedBy(state)?.interventionId ?? null) : state.floor,
    interventions: { ...state.interventions, [interventionId]: { ...intervention, endedAt: at, spokeMs, endedBy } },
  };
};

/** Also the one that waits while a point of order is heard: the ruling may be that it is over. */
function theOneMeant(state: FloorState, meant?: InterventionId): Intervention | Refused {
  const waits = interruptedBy(state);
  return waits && waits.interventionId === meant ? waits : runningIntervention(state, meant);
}

/** The intervention that waits while a point of order is heard. */
export function interruptedBy(state: FloorState): Intervention | undefined {
  const running = state.floor === null ? undefined : state.interventions[state.floor];
  const waits = running?.interrupts === undefined ? undefined : state.interventions[running.interrupts];
  return waits?.endedAt === null ? waits : undefined;
}

/** The end of an intervention; whoever it interrupted goes on where they were. */
export function endingOf(
  state: FloorState,
  { interventionId, resumes }: Intervention,
  context: Context,
  endedBy: InterventionEnded['endedBy'],
): (InterventionEnded | InterventionResumed)[] {
  const waits = state.floor === interventionId && resumes ? interruptedBy(state) : undefined;
  return [
    ended(state, interventionId, context, endedBy),
    ...(waits ? [{ type: 'InterventionResumed' as const, interventionId: waits.interventionId }] : []),
  ];
}

export function ended(
  state: FloorState,
  interventionId: InterventionId,
  { now }: Context,
  endedBy: InterventionEnded['endedBy'],
): InterventionEnded {
  const intervention = state.interventions[interventionId];
  return {
    type: 'InterventionEnded',
    interventionId,
    spokeMs: intervention ? spokenMs(intervention.timing, now) : 0,
    endedBy,
  };
}
