import type { PersonId, RegistrationId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver, type Refused } from '../decision.ts';
import type { Introduction } from '../people/introducePerson.ts';
import { personMeant, personOf, type Meant, type Tie } from '../people/personMeant.ts';
import type { Consultation, FloorState } from '../state.ts';
import type { Presiding } from './presiding.ts';

/** Hands the chair to a co-chair of the set-up (by ordinal from 1) or to somebody else, by id or by name; at any time, also while somebody speaks. */
export interface HandOverChair {
  type: 'HandOverChair';
  chair?: number | undefined;
  person?: PersonId | RegistrationId | undefined;
  name?: string | undefined;
}

export type ChairHandedOver = { type: 'ChairHandedOver' } & Presiding;

type HandOverEvent = Introduction | Tie | ChairHandedOver;

export const handOverChair: Decider<Consultation, HandOverChair, HandOverEvent> = (command, state) => {
  const { chair, person, name } = command;
  if ([chair, person, name].filter((each) => each !== undefined).length !== 1)
    return refuse('invalid', 'Say who takes the chair: a co-chair by number, or somebody else by number or name.');
  const { presiding, setUp } = state.everyone;
  if (chair !== undefined) {
    if (!setUp.chairs[chair - 1]) return refuse('notFound', 'The set-up has no such chair.');
    if ((presiding?.chair ?? (presiding ? null : 1)) === chair) return refuse('changed', 'They preside already.');
    return accept<HandOverEvent>([{ type: 'ChairHandedOver', chair, personId: null }]);
  }
  const meant = whoIsMeant(command, state);
  if ('ok' in meant) return meant;
  const { personId, introduction, tie } = meant;
  if (presiding?.personId === personId) return refuse('changed', 'They preside already.');
  return accept<HandOverEvent>([...introduction, ...tie, { type: 'ChairHandedOver', chair: null, personId }], {
    personId,
  });
};

export const chairHandedOver: Evolver<FloorState, ChairHandedOver> = (state, { chair, personId }) => ({
  ...state,
  presiding: { chair, personId } as Presiding,
});

function whoIsMeant({ person, name }: HandOverChair, state: Consultation): Meant | Refused {
  return person === undefined ? personOf(state, { name }) : personMeant(state, person);
}
