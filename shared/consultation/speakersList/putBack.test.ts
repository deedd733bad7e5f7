import { expect, it } from 'vitest';
import { chair, floorOfficer as by, mira, noor } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { asks, bothWait } from '../testing/stories.ts';

const absent = { type: 'MarkAbsent', requestId: 'r3' } as const;
const putBack = { type: 'PutBack', requestId: 'r3' } as const;
const miraIsAbsent = [bothWait, does(by, absent)];

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

it('SL10 only who is absent is put back', () => {
  given(bothWait).when(putBack, { by }).thenRefused('changed');
  given(bothWait)
    .when({ ...putBack, requestId: 'valueOf' }, { by })
    .thenRefused('notFound');
});

it('SL4 who has asked again meanwhile is not put back as well', () => {
  given(miraIsAbsent, does(mira, asks)).when(putBack, { by }).thenRefused('alreadyListed');
});
