import type { PersonId } from '../../basics/ids.ts';
import type { Evolver } from '../decision.ts';
import type { DeskState } from './state.ts';

/** The pronoun as the person stated it, for the report's sentences. */
export interface PronounGiven {
  type: 'PronounGiven';
  personId: PersonId;
  pronoun: string;
}

export const pronounGiven: Evolver<DeskState, PronounGiven> = (state, { personId, pronoun }) => ({
  ...state,
  pronouns: pronoun === null ? state.pronouns : { ...state.pronouns, [personId]: pronoun },
});
