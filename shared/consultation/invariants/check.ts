import type { ConsultationEvent } from '../events.ts';
import type { order } from '../ordering/order.ts';
import type { Consultation } from '../state.ts';

/** What holds of every consultation after every commit. Each check gives a sentence for every breach it finds. */
export type Check = (state: Consultation, orderOf: typeof order) => string[];

/** What holds of every step from one commit to the next. */
export type StepCheck = (before: Consultation, events: readonly ConsultationEvent[], after: Consultation) => string[];

/** What stands in one of two lists more often than in the other. */
export function differences(some: readonly unknown[], others: readonly unknown[]): string[] {
  const surplus = new Map<unknown, number>();
  for (const each of some) surplus.set(each, (surplus.get(each) ?? 0) + 1);
  for (const each of others) surplus.set(each, (surplus.get(each) ?? 0) - 1);
  return [...surplus].filter(([, count]) => count !== 0).map(([each]) => String(each));
}

export function twice(ids: string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
