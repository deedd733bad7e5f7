import type { PersonId } from '../../basics/ids.ts';
import type { Evolver } from '../decision.ts';
import type { BureauState } from './state.ts';

/** Gender and region as the person stated them, and extra minutes for an access need: for the bureau only, never an input to the order. */
export interface DetailsGiven {
  type: 'DetailsGiven';
  personId: PersonId;
  gender?: string | undefined;
  region?: string | undefined;
  /** A number as text: the vault holds text only, and an access need can be erased like everything else. */
  accessMinutes?: string | undefined;
}

export const detailsGiven: Evolver<BureauState, DetailsGiven> = (
  state,
  { personId, gender, region, accessMinutes },
) => {
  const before = state.details[personId];
  return {
    ...state,
    details: {
      ...state.details,
      [personId]: {
        gender: gender ?? before?.gender,
        region: region ?? before?.region,
        accessMinutes: accessMinutes == null ? before?.accessMinutes : Number(accessMinutes),
      },
    },
  };
};
