import type { Command, CommandType } from '../../commands.ts';
import { wasMoved } from '../../ordering/byHand.ts';
import { ruleNames, type RuleName } from '../../ordering/composition.ts';
import { inTheDraw } from '../../ordering/drawLots.ts';
import { nextInOrder } from '../../ordering/order.ts';
import type { Consultation } from '../../state.ts';

/** Numbers that chance gave; what they mean is read off the state in which the move is made. */
export type Picks = [number, number, number];

/** Every command type, with ids that exist, ids that do not, and ids that every object is born with. */
export type Makers = {
  [T in Exclude<CommandType, 'CreateConsultation'>]: (
    state: Consultation,
    picks: Picks,
  ) => Extract<Command, { type: T }>;
};

export const items = [
  'opening',
  'water',
  'water',
  'water',
  'water',
  'seeds',
  'closing',
  'fire',
  'constructor',
  '__proto__',
];
export const kinds = ['intervention', 'intervention', 'groupStatement', 'comment', 'response'] as const;
export const modes = ['room', 'online', 'phone'] as const;
export const unborn = ['r99', 'constructor'];

export function oneOf<T>(values: readonly T[], n: number): T {
  return values[n % values.length] as T;
}

export function itemOrNone(n: number): string | undefined {
  return n % 3 === 0 ? oneOf(items, n) : undefined;
}

export function requests({ everyone }: Consultation, inState?: string): string[] {
  const all = Object.values(everyone.requests).filter(({ state }) => inState === undefined || state === inState);
  return [...all.map(({ requestId }) => requestId), ...unborn];
}

/** Points of order that were heard, the last one first. */
export function heardPoints({ everyone }: Consultation): string[] {
  const heard = Object.values(everyone.requests).filter(
    ({ kind, state }) => kind === 'pointOfOrder' && state !== 'requested',
  );
  return heard.map(({ requestId }) => requestId).toReversed();
}

export function waitingHere({ everyone }: Consultation): string[] {
  const list = everyone.itemId === null ? undefined : everyone.lists[everyone.itemId];
  return [...(list?.waiting ?? []), ...(list?.replies ?? [])];
}

export function movedHere(state: Consultation): string[] {
  return waitingHere(state).filter((id) => wasMoved(state.everyone.requests[id]));
}

/** Items with two or more among whom lots can be drawn. */
export function drawable({ everyone }: Consultation): string[] {
  return Object.keys(everyone.lists).filter((itemId) => inTheDraw(everyone, itemId).length > 1);
}

/** Some rules in some order: seldom one of them twice, or none. */
export function compositions(a: number, b: number, c: number): RuleName[] {
  return b % 9 === 0 ? [] : [oneOf(ruleNames, a), oneOf(ruleNames, b), oneOf(ruleNames, c)];
}

/** Who proposes a swap of places. */
export function swapping({ everyone }: Consultation): string[] {
  return Object.values(everyone.requests).flatMap(({ requestId, swapWith }) =>
    swapWith === undefined ? [] : requestId,
  );
}

export function nextHere({ everyone }: Consultation): string | undefined {
  return everyone.itemId === null ? undefined : (nextInOrder(everyone, everyone.itemId) ?? undefined);
}

export function meant(state: Consultation, n: number): string | undefined {
  return n % 3 > 0 ? undefined : oneOf([state.everyone.floor ?? undefined, ...interventions(state)], n);
}

export function interventions({ everyone }: Consultation): string[] {
  return [...Object.keys(everyone.interventions).toReversed(), 'i99', 'toString'];
}

export function anybody({ everyone, bureau }: Consultation): string[] {
  return [...Object.keys(everyone.people), ...Object.keys(bureau.register), 'p99', 'n99', 'valueOf'];
}

export function sentences({ desk }: Consultation): string[] {
  return [...Object.values(desk.sections).flatMap((section) => section.sentences.map(({ id }) => id)), 't99'];
}

export function locked({ desk }: Consultation): string[] {
  const all = Object.values(desk.sections).flatMap((section) => section.sentences);
  return all.flatMap(({ id, state }) => (state === 'locked' ? id : []));
}
