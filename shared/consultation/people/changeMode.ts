import type { PersonId } from '../../basics/ids.ts';
import { accept, refuse, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';
import { introductionOfActor, type Introduction } from './introducePerson.ts';
import type { Mode } from './profile.ts';

/** "I am in the room now", "I am online now": the place in the list stays. */
export interface ChangeMode {
  type: 'ChangeMode';
  mode: Mode;
}

export interface ModeChanged {
  type: 'ModeChanged';
  personId: PersonId;
  mode: Mode;
}

export const changeMode: Decider<FloorState, ChangeMode, ModeChanged | Introduction> = (command, state, { actor }) => {
  if (!state.people[actor.personId] && !actor.profile?.name) return refuse('nameMissing');
  return accept<ModeChanged | Introduction>([
    ...introductionOfActor(state, actor),
    { type: 'ModeChanged', personId: actor.personId, mode: command.mode },
  ]);
};

export const modeChanged: Evolver<FloorState, ModeChanged> = (state, { personId, mode }) => {
  const person = state.people[personId];
  return person ? { ...state, people: { ...state.people, [personId]: { ...person, mode } } } : state;
};
