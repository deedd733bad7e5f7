import type { InterventionId, PersonId, RegistrationId, RequestId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver, type Refused } from '../decision.ts';
import type { Introduction } from '../people/introducePerson.ts';
import { personMeant, personOf, type Meant, type Tie } from '../people/personMeant.ts';
import type { Profile } from '../people/profile.ts';
import { seatedAt } from '../people/seatedAt.ts';
import { withRequest } from '../speakersList/withdrawRequest.ts';
import type { Consultation, FloorState, SpeakerRequest } from '../state.ts';
import { speakerOf } from './speakerOf.ts';

/**
 * Says who really speaks, before, during or after: a deputy in place of whoever is listed, or the name of somebody who spoke unnamed.
 * Unnamed means whoever has the floor. The person is an id of the record or the register, a seat, a name, or what is known of them;
 * whoever is listed takes it back.
 */
export interface IdentifySpeaker {
  type: 'IdentifySpeaker';
  requestId?: RequestId | undefined;
  interventionId?: InterventionId | undefined;
  person?: PersonId | RegistrationId | Profile | undefined;
  name?: string | undefined;
  seat?: string | undefined;
}

export interface SpeakerIdentified {
  type: 'SpeakerIdentified';
  requestId: RequestId;
  /** The intervention that the request led to, if it did already. */
  interventionId: InterventionId | null;
  personId: PersonId;
}

type IdentifyEvent = Introduction | Tie | SpeakerIdentified;

export const identifySpeaker: Decider<Consultation, IdentifySpeaker, IdentifyEvent> = (command, state) => {
  const request = requestMeant(command, state.everyone);
  if ('ok' in request) return request;
  if (request.state === 'withdrawn' || request.state === 'declined')
    return refuse('changed', 'That request was withdrawn or declined, so nobody speaks for it.');
  const meant = whoIsMeant(command, state, request);
  if ('ok' in meant) return meant;
  const { personId, introduction, tie } = meant;
  if (personId === speakerOf(request)) return refuse('changed', 'The record has them as the speaker already.');
  const { requestId } = request;
  const spoken = Object.values(state.everyone.interventions).find((each) => each.requestId === requestId);
  const identified = { type: 'SpeakerIdentified' as const, requestId, personId };
  return accept<IdentifyEvent>(
    [...introduction, ...tie, { ...identified, interventionId: spoken?.interventionId ?? null }],
    { personId },
  );
};

/** Whoever is listed stays listed; who really speaks stands beside them. */
export const speakerIdentified: Evolver<FloorState, SpeakerIdentified> = (state, event) => {
  const request = state.requests[event.requestId];
  if (!request) return state;
  const speakerId = event.personId === request.personId ? undefined : event.personId;
  const named = withRequest(state, { ...request, speakerId });
  const intervention = event.interventionId === null ? undefined : state.interventions[event.interventionId];
  if (!intervention) return named;
  return {
    ...named,
    interventions: { ...state.interventions, [intervention.interventionId]: { ...intervention, speakerId } },
  };
};

function requestMeant({ requestId, interventionId }: IdentifySpeaker, state: FloorState): SpeakerRequest | Refused {
  if (requestId !== undefined && interventionId !== undefined)
    return refuse('invalid', 'Name either the request or the intervention.');
  const running = interventionId ?? state.floor;
  if (requestId === undefined && running === null) return refuse('noFloor');
  const intervention = running === null ? undefined : state.interventions[running];
  return state.requests[requestId ?? intervention?.requestId ?? ''] ?? refuse('notFound');
}

function whoIsMeant(
  { person, name, seat }: IdentifySpeaker,
  state: Consultation,
  request: SpeakerRequest,
): Meant | Refused {
  const entering = { mode: state.everyone.people[request.personId]?.mode };
  if (typeof person === 'string') return personMeant(state, person, entering);
  if (seat !== undefined) return seatedAt(state, seat, entering);
  const said = { ...person, ...(name !== undefined && { name }) };
  if (!said.name) return refuse('nameMissing', 'Say who speaks, by name, seat or number.');
  return personOf(state, said, entering);
}
