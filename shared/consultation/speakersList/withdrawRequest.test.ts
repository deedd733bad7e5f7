import { expect, it } from 'vitest';
import { chair, floorOfficer, mira, organizer, tomas } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { asks, bothWait, listOpen, miraSpeaks, miraWaits } from '../testing/stories.ts';

const withdraws = (requestId?: string) => ({ type: 'WithdrawRequest' as const, requestId });

it('SL8 withdrawing leaves the list', () => {
  const { everyone } = given(bothWait)
    .when(withdraws('r3'), { by: mira })
    .thenEvents({ type: 'RequestWithdrawn' }).state;
  expect(everyone.lists['water']?.waiting).toEqual(['r4']);
  expect(everyone.requests['r3']?.state).toBe('withdrawn');
});

it("SL8 without an id it means one's own on the open item", () => {
  given(bothWait).when(withdraws(), { by: tomas }).thenEvents({ type: 'RequestWithdrawn', requestId: 'r4' });
  const onBoth = [
    miraWaits,
    does(chair, { type: 'OpenSpeakersList', itemId: 'seeds' }),
    does(mira, { ...asks, itemId: 'seeds' }),
    does(chair, { type: 'OpenItem', itemId: 'seeds' }),
  ];
  given(onBoth).when(withdraws(), { by: mira }).thenEvents({ type: 'RequestWithdrawn', requestId: 'r4' });
  given(listOpen).when(withdraws(), { by: mira }).thenRefused('notFound');
  given(bothWait).when(withdraws(), { by: chair }).thenRefused('notFound');
});

it("SL8 a participant and the organizer withdraw nobody else's", () => {
  given(bothWait).when(withdraws('r3'), { by: tomas }).thenRefused('notAllowed');
  given(bothWait).when(withdraws('r3'), { by: organizer }).thenRefused('notAllowed');
});

it('SL43 the chair and the floor officer withdraw for somebody, and let others go before them', () => {
  for (const by of [chair, floorOfficer]) {
    given(bothWait).when(withdraws('r3'), { by }).thenEvents({ type: 'RequestWithdrawn', requestId: 'r3' });
    given(bothWait)
      .when({ type: 'DeferRequest', requestId: 'r3' }, { by })
      .thenEvents({ type: 'RequestDeferred', requestId: 'r3', behind: 'r4' });
  }
});

it('SL8 who does not wait any more cannot withdraw', () => {
  given(miraSpeaks).when(withdraws('r3'), { by: mira }).thenRefused('changed');
  given(miraWaits, does(mira, withdraws())).when(withdraws('r3'), { by: mira }).thenRefused('changed');
  given(listOpen).when(withdraws('r99'), { by: mira }).thenRefused('notFound');
});
