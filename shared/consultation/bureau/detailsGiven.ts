import type { PersonId } from '../../basics/ids.ts';
import type { Evolver } from '../decision.ts';
import type { BureauState } from './state.ts';

/** Gender as the person stated it, and extra minutes for an access need: for the bureau only, never an input to the order. */
export interface DetailsGiven {
  type: 'DetailsGiven';
  personId: PersonId;
  gender?: string | undefined;
  accessMinutes?: number | undefined;
}

export const detailsGiven: Evolver<BureauState, DetailsGiven> = (state, { personId, gender, accessMinutes }) => ({
  ...state,
  details: {
    ...state.details,
    [personId]: {
      gender: gender ?? state.details[personId]?.gender,
      accessMinutes: accessMinutes ?? state.details[personId]?.accessMinutes,
    },
  },
});
