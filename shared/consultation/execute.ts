import type { Instant } from '../basics/time.ts';
import type { Command } from './commands.ts';
import { decide } from './decide.ts';
import type { Context, Refused } from './decision.ts';
import { eventTable, type ConsultationEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { Consultation } from './state.ts';

export interface Executed {
  ok: true;
  events: ConsultationEvent[];
  state: Consultation;
  result?: Record<string, unknown> | undefined;
}

/** Decides a command, stamps its events with version, time and actor, and folds them. Pure: what the room, the sample and the tests all do. */
export function execute(command: Command, state: Consultation, context: Context): Executed | Refused {
  const decision = decide(command, state, context);
  if (!decision.ok) return decision;
  const at: Instant = context.now;
  const by = context.actor.personId;
  const events = decision.events.map(({ type, ...payload }): ConsultationEvent => {
    return { type, v: eventTable[type].v, at, by, ...payload } as ConsultationEvent;
  });
  return { ok: true, events, state: events.reduce(evolve, state), result: decision.result };
}
