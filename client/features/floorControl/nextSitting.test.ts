import { expect, test } from 'vitest';
import { initial } from '#shared/consultation/evolve.ts';
import type { FloorState, Sitting } from '#shared/consultation/state.ts';
import { nextSitting } from './nextSitting.ts';

const sitting = (sittingId: string, state: Sitting['state']): Sitting => ({
  sittingId,
  state,
  openedAt: null,
  closedAt: null,
});
const planned = ['s1', 's2'].map((id) => ({ id, startsAt: '2027-03-03T06:30:00Z', endsAt: '2027-03-03T09:30:00Z' }));
const before: FloorState = {
  ...initial.everyone,
  setUp: { ...initial.everyone.setUp, sittings: planned },
  sittings: { s1: sitting('s1', 'notOpen'), s2: sitting('s2', 'notOpen') },
};

test('CL82 before a sitting and between two, the next one is announced; while one is held and after the last, none', () => {
  expect(nextSitting(before)?.id).toBe('s1');
  expect(nextSitting({ ...before, sittingId: 's1' })).toBeNull();
  const between = { s1: sitting('s1', 'closed'), s2: sitting('s2', 'notOpen') };
  expect(nextSitting({ ...before, sittings: between })?.id).toBe('s2');
  const after = { s1: sitting('s1', 'closed'), s2: sitting('s2', 'closed') };
  expect(nextSitting({ ...before, sittings: after })).toBeNull();
  expect(nextSitting(initial.everyone)).toBeNull();
});
