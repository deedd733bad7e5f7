import type { PersonId, RequestId } from '../../basics/ids.ts';

/** What only chairs, organizer and floor officers may know. */
export interface BureauState {
  details: Record<PersonId, { gender?: string | undefined; accessMinutes?: number | undefined }>;
  notes: Record<RequestId, string>;
  reasons: Record<string, string>;
}

export const emptyBureau: BureauState = { details: {}, notes: {}, reasons: {} };
