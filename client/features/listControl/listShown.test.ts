import { expect, test } from 'vitest';
import { initial } from '#shared/consultation/evolve.ts';
import type { FloorState, SpeakersList } from '#shared/consultation/state.ts';
import { listShown } from './listShown.ts';

test('CL73 a list that is not open yet but takes requests says so', () => {
  const state = (list: SpeakersList['state'], registration: boolean): FloorState => ({
    ...initial.everyone,
    setUp: { ...initial.everyone.setUp, registration },
    itemId: 'talk',
    lists: { talk: { state: list, waiting: ['r1'] } },
  });
  expect(listShown(state('notOpen', true))).toBe('early');
  expect(listShown(state('notOpen', false))).toBe('notOpen');
  expect(listShown(state('open', true))).toBe('open');
  expect(listShown({ ...state('open', true), itemId: null })).toBeNull();
});
