import { expect, test } from 'vitest';
import { chair, mira, noor } from '#shared/consultation/testing/actors.ts';
import { does, given, type Story } from '#shared/consultation/testing/givenWhenThen.ts';
import { bothWait, miraSpeaks } from '#shared/consultation/testing/stories.ts';
import { wallNotices } from './wallNotices.ts';

const noticesAfter = (...story: Story) => wallNotices(given(...story).state.everyone);

test('CL354 the wall names whose point of order waits, until it is heard', () => {
  const raised = [miraSpeaks, does(noor, { type: 'RaisePointOfOrder' })];
  expect(noticesAfter(miraSpeaks).raised).toEqual([]);
  expect(noticesAfter(...raised).raised.map((person) => person?.name)).toEqual([noor.profile?.name]);
  const { requestId } = Object.values(given(...raised).state.everyone.requests).find(
    ({ kind }) => kind === 'pointOfOrder',
  )!;
  expect(noticesAfter(...raised, does(chair, { type: 'RecognizePointOfOrder', requestId })).raised).toEqual([]);
});

test('CL355 whoever is called is named until they are seen; while nobody speaks the first is told in large type and not twice', () => {
  const [first, second] = given(bothWait).state.everyone.lists['water']!.waiting;
  const calls = [first!, second!].map((requestId) => does(chair, { type: 'CallSpeaker', requestId }));
  const called = noticesAfter(bothWait, ...calls).called;
  expect(called).toHaveLength(1);
  const seen = does(chair, { type: 'MarkPresent', requestId: second! });
  expect(noticesAfter(bothWait, ...calls, seen).called).toEqual([]);
  const waiting = given(miraSpeaks).state.everyone.lists['water']!.waiting;
  const whileOneSpeaks = noticesAfter(miraSpeaks, does(chair, { type: 'CallSpeaker', requestId: waiting[0]! })).called;
  expect(whileOneSpeaks).toHaveLength(1);
  expect(whileOneSpeaks[0]?.personId).not.toBe(mira.personId);
});
