import type { PersonId, RegistrationId } from '../../basics/ids.ts';
import type { Evolver } from '../decision.ts';
import type { BureauState } from './state.ts';

/** Who somebody of the register is in the record, from their first act on. */
export interface RegistrationLinked {
  type: 'RegistrationLinked';
  registrationId: RegistrationId;
  personId: PersonId;
}

export const registrationLinked: Evolver<BureauState, RegistrationLinked> = (state, { registrationId, personId }) => {
  const line = state.register[registrationId];
  return line ? { ...state, register: { ...state.register, [registrationId]: { ...line, personId } } } : state;
};
