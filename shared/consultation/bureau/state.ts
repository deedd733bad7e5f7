import type { PersonId, RegistrationId, RequestId } from '../../basics/ids.ts';
import type { Registration } from '../people/registration.ts';

/** What only chairs, organizer and floor officers may know. */
export interface BureauState {
  details: Record<PersonId, Details>;
  notes: Record<RequestId, string>;
  reasons: Record<string, string>;
  /** Who is expected. */
  register: Record<RegistrationId, Registration>;
}

/** What a person stated of themselves for the bureau. */
export interface Details {
  gender?: string | undefined;
  region?: string | undefined;
  accessMinutes?: number | undefined;
}

export const emptyBureau: BureauState = { details: {}, notes: {}, reasons: {}, register: {} };
