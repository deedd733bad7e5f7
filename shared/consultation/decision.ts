import type { PersonId } from '../basics/ids.ts';
import type { Instant, Millis } from '../basics/time.ts';
import type { Profile } from './people/profile.ts';
import type { RefusalCode } from './refusals.ts';
import type { ActorRole } from './roles.ts';

/** Who acts. It comes from the session, never from the payload. */
export interface Actor {
  role: ActorRole;
  personId: PersonId;
  /** What the actor has said of themselves: their own facts, so `decide` may read them. */
  profile?: Profile | undefined;
}

/** What the shell knows and the core may not find out for itself. */
export interface Context {
  now: Instant;
  actor: Actor;
  /** Time for the request that is given the floor, worked out beforehand because it holds access minutes; null means no limit. */
  allottedMs?: Millis | null | undefined;
  /** Of a draw of lots: a number for each who is in it; the lowest goes first. */
  lots?: readonly number[] | undefined;
  /** Facts of an uploaded statement. */
  statement?: { receipt: string; text: string; words: number; language?: string | undefined } | undefined;
}

export interface Accepted<E> {
  ok: true;
  events: E[];
  result?: Record<string, unknown> | undefined;
}

export interface Refused {
  ok: false;
  refusal: RefusalCode;
  /** A sentence a person can act on, where the code's own sentence is not enough. */
  message?: string | undefined;
}

export type Decision<E> = Accepted<E> | Refused;

/** A rule of the floor: what a command leads to, given what everyone sees. Pure. */
export type Decider<S, C, E> = (command: C, state: S, context: Context) => Decision<E>;

/** How an event changes a part of the state. It never decides and never refuses. */
export type Evolver<S, E> = (state: S, event: E & Stamp) => S;

/** What the room adds to every event. */
export interface Stamp {
  v: number;
  at: Instant;
  by: string;
}

export function accept<E>(events: E[], result?: Record<string, unknown>): Accepted<E> {
  return { ok: true, events, result };
}

export function refuse(refusal: RefusalCode, message?: string): Refused {
  return { ok: false, refusal, message };
}
