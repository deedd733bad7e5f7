import type { PersonId, RequestId } from '../../basics/ids.ts';

/** What only chairs, organizer and floor officers may know. */
export interface BureauState {
  details: Record<PersonId, Details>;
  notes: Record<RequestId, string>;
  reasons: Record<string, string>;
}

/** What a person stated of themselves for the bureau. */
export interface Details {
  gender?: string | undefined;
  region?: string | undefined;
  accessMinutes?: number | undefined;
}

export const emptyBureau: BureauState = { details: {}, notes: {}, reasons: {} };
