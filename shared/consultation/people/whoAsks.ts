import type { PersonId } from '../../basics/ids.ts';
import { refuse, type Actor, type Refused } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { introductionOfActor, type Introduction } from './introducePerson.ts';

/** Who asks: the participant themselves, who needs a name, or for somebody without a device the bureau, by the id of whom the record knows. */
export function whoAsks(
  state: FloorState,
  actor: Actor,
  personId?: PersonId,
): { personId: PersonId; introduction: Introduction[] } | Refused {
  if (actor.role !== 'participant') {
    if (personId === undefined) return refuse('invalid', 'Say for whom.');
    return state.people[personId]
      ? { personId, introduction: [] }
      : refuse('notFound', 'Nobody is known under that number.');
  }
  if (personId !== undefined && personId !== actor.personId)
    return refuse('notAllowed', 'You can ask for yourself only.');
  if (!actor.profile?.name && !state.people[actor.personId]?.name) return refuse('nameMissing');
  return { personId: actor.personId, introduction: introductionOfActor(state, actor) };
}
