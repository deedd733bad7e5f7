import { expect, it } from 'vitest';
import { eventTable } from '#shared/consultation/events.ts';
import type { PlainEvent } from './port.ts';
import { upcast, upcasters } from './upcasters.ts';

/** A planted history: v1 said `minutes`, v2 `seconds`, v3 splits off `kind`. */
const registry = {
  TimeSet: [
    ({ minutes, ...rest }: PlainEvent) => ({ ...rest, seconds: (minutes as number) * 60 }) as PlainEvent,
    (event: PlainEvent) => ({ ...event, kind: 'intervention' }),
  ],
};
const old: PlainEvent = { type: 'TimeSet', v: 1, at: 5, by: 'p1', minutes: 3 };

it('RC25 an old event is lifted step by step to its current shape, and what was stored stays', () => {
  const current = { type: 'TimeSet', v: 3, at: 5, by: 'p1', seconds: 180, kind: 'intervention' };
  expect(upcast(old, registry)).toEqual(current);
  expect(upcast({ type: 'TimeSet', v: 2, at: 5, by: 'p1', seconds: 180 }, registry)).toEqual(current);
  expect(upcast(current, registry)).toEqual(current);
  expect(old).toEqual({ type: 'TimeSet', v: 1, at: 5, by: 'p1', minutes: 3 });
});

it('RC25 an event without a history is left as it is', () => {
  const event: PlainEvent = { type: 'toString', v: 1, at: 5, by: 'p1' };
  expect(upcast(event, registry)).toBe(event);
  expect(upcast(event, upcasters)).toBe(event);
});

it('RC25 an event of a newer release is refused', () => {
  expect(() => upcast({ ...old, v: 4 }, registry)).toThrow('newer release');
  expect(() => upcast({ ...old, type: 'Other', v: 2 }, registry)).toThrow('newer release');
});

it('RC33 every event type is written in the version that its upcasters lead to', () => {
  for (const [type, { v }] of Object.entries(eventTable))
    expect([type, v]).toEqual([type, (upcasters[type]?.length ?? 0) + 1]);
  expect(Object.keys(upcasters).filter((type) => !Object.hasOwn(eventTable, type))).toEqual([]);
});
