import type { PersonId } from '../../basics/ids.ts';

/** Who presides, as everyone may know: a chair of the set-up by ordinal from 1, or a person of the record. */
export type Presiding = { chair: number; personId: null } | { chair: null; personId: PersonId };
