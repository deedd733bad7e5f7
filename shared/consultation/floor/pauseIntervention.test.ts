import { describe, expect, it } from 'vitest';
import { chair } from '../testing/actors.ts';
import { does, given, seconds } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { bothWait, miraHasSpoken, miraSpeaks } from '../testing/stories.ts';
import { remainingMs } from './time.ts';

const pauses = (interventionId?: string) => ({ type: 'PauseIntervention' as const, interventionId });
const resumes = (interventionId?: string) => ({ type: 'ResumeIntervention' as const, interventionId });
const paused = [miraSpeaks, does(chair, pauses(), 40)];

describe('TI1 a pause', () => {
  it('TI1 stops the clock', () => {
    const { timing } = given(paused).state.everyone.interventions['i1']!;
    for (const second of [40, 41, 4000]) expect(remainingMs(timing, START + seconds(second))).toBe(seconds(140));
  });

  it('TI1 gives the time back exactly', () => {
    const { timing } = given(paused, does(chair, resumes(), 65.25)).state.everyone.interventions['i1']!;
    expect(timing).toMatchObject({ pausedAt: null, pausedMs: 25_250 });
    expect(remainingMs(timing, START + seconds(65.25))).toBe(seconds(140));
    expect(remainingMs(timing, START + seconds(75.25))).toBe(seconds(130));
  });

  it('TI1 two pauses give back both', () => {
    const { timing } = given(paused, does(chair, resumes(), 50), does(chair, pauses(), 60), does(chair, resumes(), 65))
      .state.everyone.interventions['i1']!;
    expect(timing.pausedMs).toBe(seconds(15));
  });

  it('TI1 what is paused is not paused again, what runs not resumed', () => {
    given(paused).when(pauses()).thenRefused('changed');
    given(miraSpeaks).when(resumes()).thenRefused('changed');
  });
});

it('FL7 pauses and resumptions of another intervention are changed, of nobody noFloor', () => {
  const tomasSpeaks = [paused, does(chair, { type: 'GiveFloor', requestId: 'r4', endCurrent: 'i1' })];
  for (const acts of [pauses, resumes]) {
    given(tomasSpeaks).when(acts('i1')).thenRefused('changed');
    given(miraHasSpoken).when(acts('i1')).thenRefused('changed');
    given(bothWait).when(acts()).thenRefused('noFloor');
    given(bothWait).when(acts('i7')).thenRefused('notFound');
  }
});
