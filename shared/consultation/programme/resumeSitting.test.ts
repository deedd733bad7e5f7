import { expect, it } from 'vitest';
import { chair } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { bothWait, created, sittingOpen } from '../testing/stories.ts';

const afterABreak = [bothWait, does(chair, { type: 'SuspendSitting' }), does(chair, { type: 'ResumeSitting' })];

it('CO4 resuming takes up where it stopped', () => {
  expect(given(afterABreak).state.everyone).toEqual(given(bothWait).state.everyone);
  given(afterABreak).when({ type: 'GiveFloor', requestId: 'r3' }).thenEvents({ type: 'FloorGiven' });
});

it('CO4 only a suspended sitting is resumed', () => {
  given(created).when({ type: 'ResumeSitting' }).thenRefused('sittingNotOpen');
  given(sittingOpen).when({ type: 'ResumeSitting' }).thenRefused('changed');
});
