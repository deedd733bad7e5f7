import { expect, it } from 'vitest';
import { chair } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { bothWait, created, miraHasSpoken, miraSpeaks } from '../testing/stories.ts';

it('CO5 a sitting is not closed while somebody has the floor', () => {
  given(miraSpeaks).when({ type: 'CloseSitting' }).thenRefused('floorTaken');
  given(miraHasSpoken).when({ type: 'CloseSitting' }).thenEvents({ type: 'SittingClosed', sittingId: 'sitting-1' });
});

it('CO5 what is not open is not closed', () => {
  given(created).when({ type: 'CloseSitting' }).thenRefused('sittingNotOpen');
});

it('CO3 a sitting closes with its time, and no item stays open', () => {
  const { state } = given(miraHasSpoken).when({ type: 'CloseSitting' }, { at: 90 });
  expect(state.everyone).toMatchObject({ sittingId: null, itemId: null });
  expect(state.everyone.sittings['sitting-1']).toMatchObject({
    state: 'closed',
    closedAt: state.everyone.createdAt + 90_000,
  });
});

it('CO7 who waits when the sitting closes waits in the next one', () => {
  const next = given(
    bothWait,
    does(chair, { type: 'CloseSitting' }),
    does(chair, { type: 'OpenSitting' }),
    does(chair, { type: 'OpenItem', itemId: 'water' }),
  );
  expect(next.state.everyone.lists['water']).toEqual({ state: 'open', waiting: ['r3', 'r4'] });
  next.when({ type: 'GiveFloor', requestId: 'r3' }).thenEvents({ type: 'FloorGiven', sittingId: 'sitting-2' });
});
