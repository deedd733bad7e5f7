import { expect, it } from 'vitest';
import { chair, mira, noor, tomas } from '../testing/actors.ts';
import { create, does, given } from '../testing/givenWhenThen.ts';
import {
  asks,
  bothWait,
  listOpen,
  miraHasSpoken,
  miraSpeaks,
  orderRaised,
  sittingOpen,
  untilListOpen,
} from '../testing/stories.ts';
import type { SetTimeLimit } from './setTimeLimit.ts';

const sets = (seconds: number, rest: Partial<SetTimeLimit> = {}) => ({
  type: 'SetTimeLimit' as const,
  seconds,
  ...rest,
});

it('TI2 a limit without an item is for the open one', () => {
  given(bothWait).when(sets(60)).thenEvents({ type: 'TimeLimitSet', itemId: 'water', kind: null, requestId: null });
  given(sittingOpen).when(sets(60)).thenRefused('notFound');
  given(bothWait)
    .when(sets(60, { itemId: 'fire' }))
    .thenRefused('notFound');
});

it('TI2 the latest limit of the same scope counts, and scopes stand side by side', () => {
  const { timeLimits } = given(
    bothWait,
    does(chair, sets(60)),
    does(chair, sets(90, { kind: 'response' })),
    does(chair, sets(30)),
    does(chair, sets(50, { itemId: 'seeds' })),
  ).state.everyone;
  expect(timeLimits).toEqual([
    { itemId: 'water', kind: 'response', seconds: 90 },
    { itemId: 'water', kind: null, seconds: 30 },
    { itemId: 'seeds', kind: null, seconds: 50 },
  ]);
});

it('TI2 a limit for an entry is for one that waits', () => {
  const { requests } = given(bothWait)
    .when(sets(40, { requestId: 'r4' }))
    .thenEvents({ type: 'TimeLimitSet', requestId: 'r4' }).state.everyone;
  expect([requests['r3']?.limitSeconds, requests['r4']?.limitSeconds]).toEqual([undefined, 40]);
  given(miraSpeaks)
    .when(sets(40, { requestId: 'r3' }))
    .thenRefused('changed');
  given(bothWait)
    .when(sets(40, { requestId: 'r99' }))
    .thenRefused('notFound');
});

it('TI30 a limit for the running intervention has its speaker’s access minutes added', () => {
  const limitOf = (by: typeof noor) =>
    given(listOpen, does(by, asks), does(chair, { type: 'GiveFloor', requestId: 'r3' })).when(
      sets(60, { interventionId: 'i1' }),
    ).state.everyone.interventions.i1?.timing.allottedMs;
  expect([limitOf(noor), limitOf(tomas)]).toEqual([180_000, 60_000]);
});

it('TI31 an entry has its limit set also while it waits for approval or recognition, and keeps it', () => {
  const awaits = [create({ moderated: true }), untilListOpen, does(mira, asks)];
  const limited = given(
    awaits,
    does(chair, sets(40, { requestId: 'r3' })),
    does(chair, { type: 'ApproveRequest', requestId: 'r3' }),
  );
  limited.when({ type: 'GiveFloor', requestId: 'r3' }).thenEvents({ type: 'FloorGiven', allottedMs: 40_000 });
  given(orderRaised, does(chair, sets(30, { requestId: 'r5' })))
    .when({ type: 'RecognizePointOfOrder', requestId: 'r5' })
    .thenEvents({ type: 'InterventionPaused' }, { type: 'FloorGiven', allottedMs: 150_000 });
});

it('TI31 of an entry that does not wait any more it says what became of it', () => {
  const { done } = given(miraHasSpoken).when(sets(40, { requestId: 'r3' }));
  expect(done).toMatchObject({ refusal: 'changed', message: 'Mira Costa has already spoken.' });
});

it('FL5 whoever speaks keeps the time they were given', () => {
  const { interventions } = given(miraSpeaks, does(chair, sets(40))).state.everyone;
  expect(interventions['i1']?.timing.allottedMs).toBe(180_000);
});
