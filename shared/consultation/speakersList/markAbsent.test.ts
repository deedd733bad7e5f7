import { expect, it } from 'vitest';
import { floorOfficer as by } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { bothWait, miraSpeaks } from '../testing/stories.ts';

const absent = { type: 'MarkAbsent', requestId: 'r3' } as const;

it('SL10 MarkAbsent takes an entry off the list', () => {
  const { everyone } = given(bothWait).when(absent, { by }).thenEvents({ type: 'MarkedAbsent', requestId: 'r3' }).state;
  expect(everyone.lists['water']?.waiting).toEqual(['r4']);
  expect(everyone.requests['r3']?.state).toBe('absent');
});

it('SL10 only who waits is absent', () => {
  given(miraSpeaks).when(absent, { by }).thenRefused('changed');
  given(bothWait, does(by, absent)).when(absent, { by }).thenRefused('changed');
  given(bothWait)
    .when({ ...absent, requestId: 'r99' }, { by })
    .thenRefused('notFound');
});
