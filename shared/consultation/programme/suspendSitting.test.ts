import { describe, expect, it } from 'vitest';
import { chair } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { bothWait, created, miraHasSpoken, miraSpeaks, sittingOpen } from '../testing/stories.ts';

const suspend = does(chair, { type: 'SuspendSitting' });

describe('CO4 a break', () => {
  it('CO4 gives no floor', () => {
    given(bothWait, suspend).when({ type: 'GiveFloor', requestId: 'r3' }).thenRefused('sittingNotOpen');
  });

  it('CO4 list, places and item stay', () => {
    const before = given(bothWait).state.everyone;
    const during = given(bothWait, suspend).state.everyone;
    expect(during.sittings['sitting-1']?.state).toBe('suspended');
    expect({ ...during, sittings: before.sittings }).toEqual(before);
  });

  it('CO4 only an open sitting is suspended', () => {
    given(created).when({ type: 'SuspendSitting' }).thenRefused('sittingNotOpen');
    given(sittingOpen, suspend).when({ type: 'SuspendSitting' }).thenRefused('sittingNotOpen');
  });
});

describe('CO5 nobody is cut off', () => {
  it('CO5 no suspension while somebody has the floor', () => {
    given(miraSpeaks).when({ type: 'SuspendSitting' }).thenRefused('floorTaken');
    given(miraHasSpoken).when({ type: 'SuspendSitting' }).thenEvents({ type: 'SittingSuspended' });
  });
});
