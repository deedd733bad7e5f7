import { type Candidate, flagged } from './candidate.ts';
import type { Phrase } from './phrases.ts';
import type { Flag } from './point.ts';
import type { Trigger } from './triggers.ts';

/** What a trigger gives: a candidate, and the token at which the words it used end. */
export interface Reading {
  candidate: Candidate;
  end: number;
}

/** A trigger whose complement cannot be printed. */
export const failed = (trigger: Trigger, flag: Flag, end: number): Reading => ({
  candidate: flagged(trigger.act, trigger.strength, flag),
  end,
});

/** A trigger with its complement. */
export function made(
  trigger: Trigger,
  element: Candidate['element'],
  body: string,
  agent: string | null,
  report: Phrase,
): Reading {
  const candidate: Candidate = {
    act: trigger.act,
    strength: trigger.strength,
    element,
    said: trigger.said,
    body,
    agent,
    flags: [],
    ...(trigger.against && { marks: { stance: 'against' as const } }),
  };
  return { candidate, end: report.end };
}
