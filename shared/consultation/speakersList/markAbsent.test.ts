import { expect, it } from 'vitest';
import { chair, floorOfficer, mira, noor } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { asks, bothWait, miraSpeaks } from '../testing/stories.ts';

const by = floorOfficer;
const absent = { type: 'MarkAbsent', requestId: 'r3' } as const;
const putBack = { type: 'PutBack', requestId: 'r3' } as const;
const miraIsAbsent = [bothWait, does(by, absent)];

it('SL10 MarkAbsent takes an entry off the list', () => {
  const { everyone } = given(bothWait).when(absent, { by }).thenEvents({ type: 'MarkedAbsent', requestId: 'r3' }).state;
  expect(everyone.lists['water']?.waiting).toEqual(['r4']);
  expect(everyone.requests['r3']?.state).toBe('absent');
});

it('SL10 PutBack brings it back to the end', () => {
  const { everyone } = given(miraIsAbsent, does(noor, asks))
    .when(putBack, { by })
    .thenEvents({ type: 'RequestPutBack' }).state;
  expect(everyone.lists['water']?.waiting).toEqual(['r4', 'r5', 'r3']);
  expect(everyone.requests['r3']).toMatchObject({ state: 'listed', putBack: true });
});

it('SL10 once: whoever is absent again is referred to the written route', () => {
  const again = given(miraIsAbsent, does(by, putBack), does(by, absent));
  const { done } = again.when(putBack, { by }).thenRefused('notAllowed');
  expect(done).toMatchObject({ message: expect.stringContaining('in writing') as string });
});

it('SL10 PutBack works on a closed list: nobody new comes', () => {
  given(miraIsAbsent, does(chair, { type: 'CloseSpeakersList' }))
    .when(putBack, { by })
    .thenEvents({ type: 'RequestPutBack' });
});

it('SL10 only who waits is absent, only who is absent is put back', () => {
  given(miraSpeaks).when(absent, { by }).thenRefused('changed');
  given(miraIsAbsent).when(absent, { by }).thenRefused('changed');
  given(bothWait).when(putBack, { by }).thenRefused('changed');
  given(bothWait)
    .when({ ...absent, requestId: 'r99' }, { by })
    .thenRefused('notFound');
  given(bothWait)
    .when({ ...putBack, requestId: 'valueOf' }, { by })
    .thenRefused('notFound');
});

it('SL4 who has asked again meanwhile is not put back as well', () => {
  given(miraIsAbsent, does(mira, asks)).when(putBack, { by }).thenRefused('alreadyListed');
});
