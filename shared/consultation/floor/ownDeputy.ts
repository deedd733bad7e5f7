import { refuse, type Actor, type Refused } from '../decision.ts';
import { personNamed } from '../people/named.ts';
import { newcomer, type Meant } from '../people/personMeant.ts';
import type { Profile } from '../people/profile.ts';
import type { Consultation, SpeakerRequest } from '../state.ts';

/** How a command names somebody. */
interface Named {
  person?: string | Profile | undefined;
  name?: string | undefined;
  seat?: string | undefined;
}

const MAY_SAY: readonly (keyof Profile)[] = ['name', 'honorific', 'function', 'organization', 'country'];

/**
 * Whom a participant names to speak in their own place, while their turn is not over: somebody of their delegation, by name, or
 * themselves again. It reads what everyone sees and not the register, so that a name typed at home finds out nothing.
 */
export function ownDeputy(
  { person, name, seat }: Named,
  state: Consultation,
  request: SpeakerRequest,
  actor: Actor,
): Meant | Refused {
  const { people, interventions } = state.everyone;
  if (request.personId !== actor.personId)
    return refuse('notAllowed', 'You can say who speaks in your own place, and in nobody else’s.');
  const spoken = Object.values(interventions).find(({ requestId }) => requestId === request.requestId);
  if (spoken && spoken.endedAt !== null)
    return refuse('changed', 'Your intervention is over. The floor desk can still say who spoke.');
  const myself = people[actor.personId];
  if (typeof person === 'string')
    return person === actor.personId
      ? { personId: actor.personId, known: myself, introduction: [], tie: [] }
      : refuse('notAllowed', 'Say by name who speaks in your place.');
  const given = Object.entries(person ?? {}).filter(([, value]) => value !== undefined);
  if (seat !== undefined || given.some(([key]) => !MAY_SAY.includes(key as keyof Profile)))
    return refuse(
      'notAllowed',
      'Of whoever speaks in your place you can say name, function, organization and country.',
    );
  const said: Profile = { ...person, ...(name !== undefined && { name }) };
  if (!said.name) return refuse('nameMissing', 'Say by name who speaks in your place.');
  const delegate = { ...delegationOf(myself), ...said };
  const known = personNamed(state.everyone, delegate);
  if (known) return { personId: known.personId, known, introduction: [], tie: [] };
  return newcomer(state, delegate, { mode: myself?.mode });
}

/** What a delegation shares. */
function delegationOf({ organization, country, category }: Profile = {}): Profile {
  return {
    ...(organization !== undefined && { organization }),
    ...(country !== undefined && { country }),
    ...(category !== undefined && { category }),
  };
}
