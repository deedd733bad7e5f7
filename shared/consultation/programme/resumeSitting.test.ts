import { expect, it } from 'vitest';
import { chair } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { bothWait, created, sittingOpen } from '../testing/stories.ts';

const afterABreak = [bothWait, does(chair, { type: 'SuspendSitting' }), does(chair, { type: 'ResumeSitting' })];

it('CO4 resuming takes up where it stopped', () => {
  const before = given(bothWait).state.everyone;
  const { sittings, ...after } = given(afterABreak).state.everyone;
  expect({ ...after, sittings: before.sittings }).toEqual(before);
  expect(Object.values(sittings).map(({ state }) => state)).toContain('open');
  given(afterABreak).when({ type: 'GiveFloor', requestId: 'r3' }).thenEvents({ type: 'FloorGiven' });
});

it('CO4 only a suspended sitting is resumed', () => {
  given(created).when({ type: 'ResumeSitting' }).thenRefused('sittingNotOpen');
  given(sittingOpen).when({ type: 'ResumeSitting' }).thenRefused('changed');
});
