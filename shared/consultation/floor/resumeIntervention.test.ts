import { expect, it } from 'vitest';
import { chair } from '../testing/actors.ts';
import { does, given, seconds } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { bothWait, miraHasSpoken, miraSpeaks } from '../testing/stories.ts';
import { remainingMs } from './time.ts';

const pauses = { type: 'PauseIntervention' } as const;
const resumes = (interventionId?: string) => ({ type: 'ResumeIntervention' as const, interventionId });
const paused = [miraSpeaks, does(chair, pauses, 40)];

it('TI1 a pause gives the time back exactly', () => {
  const { timing } = given(paused, does(chair, resumes(), 65.25)).state.everyone.interventions['i1']!;
  expect(timing).toMatchObject({ pausedAt: null, pausedMs: 25_250 });
  expect(remainingMs(timing, START + seconds(65.25))).toBe(seconds(140));
  expect(remainingMs(timing, START + seconds(75.25))).toBe(seconds(130));
});

it('TI1 two pauses give back both', () => {
  const { timing } = given(paused, does(chair, resumes(), 50), does(chair, pauses, 60), does(chair, resumes(), 65))
    .state.everyone.interventions['i1']!;
  expect(timing.pausedMs).toBe(seconds(15));
});

it('TI1 what runs is not resumed', () => {
  given(miraSpeaks).when(resumes()).thenRefused('changed');
});

it('FL7 a resumption of another intervention is changed, of one there never was notFound, of nobody noFloor', () => {
  const tomasSpeaks = [paused, does(chair, { type: 'GiveFloor', requestId: 'r4', endCurrent: 'i1' })];
  given(tomasSpeaks).when(resumes('i1')).thenRefused('changed');
  given(miraHasSpoken).when(resumes('i1')).thenRefused('changed');
  given(bothWait).when(resumes()).thenRefused('noFloor');
  given(bothWait).when(resumes('i7')).thenRefused('notFound');
});
