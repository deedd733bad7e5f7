import type { ConsultationEvent } from './events.ts';
import { deskChecks } from './invariants/deskChecks.ts';
import { floorChecks } from './invariants/floorChecks.ts';
import { listChecks } from './invariants/listChecks.ts';
import { stepChecks } from './invariants/stepChecks.ts';
import { order } from './ordering/order.ts';
import type { Consultation } from './state.ts';

const checks = { ...floorChecks, ...listChecks, ...deskChecks };

export type InvariantName = keyof typeof checks | keyof typeof stepChecks;
export const invariantNames = [...Object.keys(checks), ...Object.keys(stepChecks)] as InvariantName[];

export interface Broken {
  invariant: InvariantName;
  sentence: string;
}

/** The invariants that a state breaks; none, unless a rule is wrong. */
export function brokenInvariants(state: Consultation, orderOf: typeof order = order): Broken[] {
  return Object.entries(checks).flatMap(([name, check]) => named(name, check(state, orderOf)));
}

/** The invariants that a commit breaks. */
export function brokenByStep(
  before: Consultation,
  events: readonly ConsultationEvent[],
  after: Consultation,
): Broken[] {
  return Object.entries(stepChecks).flatMap(([name, check]) => named(name, check(before, events, after)));
}

function named(name: string, sentences: string[]): Broken[] {
  return sentences.map((sentence) => ({ invariant: name as InvariantName, sentence }));
}
