import { expect } from 'vitest';
import { MINUTE, SECOND } from '../../basics/time.ts';
import type { Command } from '../commands.ts';
import type { Actor, Context, Refused } from '../decision.ts';
import type { ConsultationEvent, NewEvent } from '../events.ts';
import { initial } from '../evolve.ts';
import { execute, type Executed } from '../execute.ts';
import { allottedFor } from '../floor/allottedTime.ts';
import { lotsNeeded } from '../ordering/drawLots.ts';
import type { RefusalCode } from '../refusals.ts';
import type { SetUp } from '../setUp.ts';
import type { Consultation } from '../state.ts';
import { chair, setUp as theSetUp } from './actors.ts';
import { deepFreeze } from './deepFreeze.ts';
import { orchard, START } from './orchard.ts';

/** Who does what, and when: `at` is in seconds after the start; without it, at once. */
export interface Step {
  by: Actor;
  command: Command;
  at?: number | undefined;
  statement?: Context['statement'];
}

/** The shortest story that leads somewhere: steps, and stories told before. */
export type Story = readonly (Step | Story)[];

interface Lived {
  state: Consultation;
  now: number;
  events: ConsultationEvent[];
}

export function does(by: Actor, command: Command, at?: number): Step {
  return { by, command, at };
}

export function create(setUp: Partial<SetUp> = {}, rehearsal?: true): Step {
  const first = { type: 'CreateConsultation', consultationId: 'c1', setUp: { ...orchard, ...setUp }, sample: false };
  const command = { ...first, ...(rehearsal && { rehearsal }) };
  return does(theSetUp, deepFreeze(command) as Command);
}

/** What the shell does around the core: it works out the allotted time, because that holds access minutes, and draws the lots, here the same every time. */
export function carryOut(state: Consultation, now: number, { by, command, statement }: Step): Executed | Refused {
  const lots = Array.from({ length: lotsNeeded(command, state.everyone) }, (_, index) => (index * 7 + 5) % 11);
  return execute(command, state, { now, actor: by, allottedMs: allottedFor(command, state), statement, lots });
}

function stepsOf(story: Story): Step[] {
  return story.flatMap((part) => ('command' in part ? [part] : stepsOf(part)));
}

/** Lives through a story. Every step of what is given is accepted, else the story itself is wrong. */
function live(story: Story, from: Lived): Lived {
  return stepsOf(story).reduce<Lived>((lived, step) => {
    const now = step.at === undefined ? lived.now : START + step.at * SECOND;
    const done = carryOut(lived.state, now, step);
    if (!done.ok) throw new Error(`given: ${JSON.stringify(step.command)} by ${step.by.role} is ${done.refusal}`);
    return { state: deepFreeze(done.state), now, events: [...lived.events, ...done.events] };
  }, from);
}

export function given(...story: Story) {
  const lived = live(story, { state: deepFreeze(initial), now: START, events: [] });
  return {
    state: lived.state,
    events: lived.events,
    when(command: Command, { by = chair, at, statement }: Partial<Step> = {}) {
      const now = at === undefined ? lived.now : START + at * SECOND;
      return outcome(lived, carryOut(lived.state, now, { by, command, statement }));
    },
  };
}

function outcome(before: Lived, done: Executed | Refused) {
  return {
    done,
    state: done.ok ? done.state : before.state,
    /** Exactly these events in this order; of each, what is named. */
    thenEvents(...expected: (Partial<NewEvent> & { type: NewEvent['type'] })[]) {
      expect(done).toMatchObject({ ok: true });
      expect(done.ok && done.events).toMatchObject(expected);
      return this;
    },
    thenResult(expected: Record<string, unknown>) {
      expect(done).toMatchObject({ ok: true, result: expected });
      return this;
    },
    /** Refused, so no event; the state was frozen, so nothing changed. */
    thenRefused(code: RefusalCode) {
      expect(done).toMatchObject({ ok: false, refusal: code });
      expect(done).not.toHaveProperty('events');
      return this;
    },
  };
}

export const seconds = (count: number) => count * SECOND;
export const minutes = (count: number) => count * MINUTE;
