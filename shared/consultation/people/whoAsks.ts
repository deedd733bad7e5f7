import type { PersonId } from '../../basics/ids.ts';
import { refuse, type Actor, type Refused } from '../decision.ts';
import type { Consultation } from '../state.ts';
import { introductionOfActor, type Introduction } from './introducePerson.ts';
import { personMeant, type Tie } from './personMeant.ts';

/** Who asks, and what first brings them into the record. */
interface Asking {
  personId: PersonId;
  introduction: (Introduction | Tie)[];
}

/** Who asks: the participant themselves, who needs a name, or for somebody without a device the bureau, by the id of whom the record or the register knows. */
export function whoAsks(state: Consultation, actor: Actor, id?: string): Asking | Refused {
  if (actor.role !== 'participant') {
    if (id === undefined) return refuse('invalid', 'Say for whom.');
    const meant = personMeant(state, id);
    return 'ok' in meant ? meant : { personId: meant.personId, introduction: [...meant.introduction, ...meant.tie] };
  }
  const { everyone } = state;
  if (id !== undefined && id !== actor.personId) return refuse('notAllowed', 'You can ask for yourself only.');
  if (!actor.profile?.name && !everyone.people[actor.personId]?.name) return refuse('nameMissing');
  return { personId: actor.personId, introduction: introductionOfActor(everyone, actor) };
}
