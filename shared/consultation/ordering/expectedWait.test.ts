import { expect, it } from 'vitest';
import { chair } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { bothWait, created, miraSpeaks } from '../testing/stories.ts';
import { expectedWait, expectedWaits } from './expectedWait.ts';

it('OR8 the wait is a range, from what is left of the speaker and the time of those ahead', () => {
  const { everyone } = given(miraSpeaks).state;
  expect(expectedWaits(everyone, ['r4'], START)).toEqual([{ fromMinutes: 2, toMinutes: 4 }]);
  expect(expectedWaits(everyone, ['r4'], START + 150_000)).toEqual([{ fromMinutes: 0, toMinutes: 1 }]);
  expect(expectedWait(given(bothWait).state.everyone, ['r3'], START)).toEqual({ fromMinutes: 2, toMinutes: 4 });
});

it('OR8 there is none while nothing runs', () => {
  expect(expectedWaits(given(created).state.everyone, [], START)).toBeNull();
  const suspended = given(bothWait, does(chair, { type: 'SuspendSitting' })).state.everyone;
  expect(expectedWait(suspended, ['r3'], START)).toBeNull();
});
