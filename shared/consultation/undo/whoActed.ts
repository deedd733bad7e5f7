import type { InterventionId, PersonId, RequestId } from '../../basics/ids.ts';
import type { Actor } from '../decision.ts';
import { refusals } from '../refusals.ts';
import type { FloorState, SpeakerRequest } from '../state.ts';
import { speakerOf } from '../floor/speakerOf.ts';

/** Somebody as a sentence of a refusal names them: "Ms. Ana Roy", or "The unnamed speaker". */
export function nameIn({ people }: FloorState, personId: PersonId): string {
  const person = people[personId];
  if (!person?.name) return 'The unnamed speaker';
  return person.honorific ? `${person.honorific} ${person.name}` : person.name;
}

/** Who did something, as the actor is told: "you", by name, or by what they are. */
export function whoActed({ people }: FloorState, by: PersonId | undefined, actor: Actor): string {
  if (by === actor.personId) return 'you';
  const name = by === undefined ? undefined : people[by]?.name;
  const office = actor.role === 'chair' ? 'the co-chair' : 'the chair';
  return name ? `${office}, ${name}` : office;
}

/** What became of a request that does not wait any more, and by whom, so that a refused sender need not look it up. */
export function whatBecame(state: FloorState, request: SpeakerRequest, actor: Actor): string {
  const name = nameIn(state, speakerOf(request));
  const act = Object.values(state.acts ?? {}).find(({ requestId }) => requestId === request.requestId);
  const by = act ? ` by ${whoActed(state, act.by, actor)}` : '';
  const { requestId } = request;
  switch (request.state) {
    case 'hasFloor': {
      const given = Object.values(state.interventions).find((each) => each.requestId === requestId);
      return `${name} has already been given the floor by ${whoActed(state, given?.givenBy, actor)}.`;
    }
    case 'done':
      return `${name} has already spoken.`;
    case 'absent':
      return `${name} has been marked absent${by}.`;
    case 'declined':
      return `The request of ${name} has been declined${by}.`;
    case 'withdrawn':
      return `The request of ${name} has been withdrawn.`;
    case 'requested':
      return `The request of ${name} waits for approval.`;
    default:
      return `The request of ${name} does not wait any more.`;
  }
}

/** What became of the intervention that the sender saw running. */
export function whoHasTheFloor(state: FloorState, seen: InterventionId, actor: Actor): string {
  const now = state.floor === null ? undefined : state.interventions[state.floor];
  const request = now && state.requests[now.requestId];
  if (request) return whatBecame(state, request, actor);
  const act = Object.values(state.acts ?? {}).find(({ about }) => about === seen);
  return `That intervention has already been ended${act ? ` by ${whoActed(state, act.by, actor)}` : ''}.`;
}

/** What became of whoever the sender saw first on the list. */
export function whoIsFirst(state: FloorState, seen: RequestId, actor: Actor): string {
  const request = state.requests[seen];
  if (!request) return refusals.changed;
  return request.state === 'listed'
    ? `${nameIn(state, speakerOf(request))} is not first on the list any more. Look at it again before you go on.`
    : whatBecame(state, request, actor);
}
