import type { Instant } from '#shared/basics/time.ts';

/** Who leads a rehearsal: a person, or the cast's own chair. */
export type Leader = 'you' | 'simulated';

/** A session of the cast, kept so that the same people come back after a rest or a restart. */
export interface KeptSeat {
  ticket: string;
  personId: string;
}

/** What the cast needs to take part: an address and the links that anybody would be handed. */
export interface CastOrder {
  url: string;
  consultationId: string;
  links: Record<string, string>;
  /** When it was called, because somebody came, on the consultation's clock. To come takes it a while. */
  calledAt: Instant;
  /** By the member's key, or the role's name. */
  seats: Record<string, KeptSeat>;
  seed: string;
  chair: Leader;
}

/** A new session, which must be kept before it is used; or the simulated chair has led the meeting to its end. */
export type FromCast = { says: 'seat'; key: string; seat: KeptSeat } | { says: 'ended' };

/** That session has been kept. */
export interface ToCast {
  kept: string;
}
