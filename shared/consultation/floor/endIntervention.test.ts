import { describe, expect, it } from 'vitest';
import { alarm, chair, mira, noor, tomas } from '../testing/actors.ts';
import { does, given } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { bothWait, miraHasSpoken, miraSpeaks } from '../testing/stories.ts';

const ends = (interventionId?: string) => ({ type: 'EndIntervention' as const, interventionId });

describe('FL6 who ends', () => {
  it('FL6 a participant their own', () => {
    given(miraSpeaks).when(ends('i1'), { by: mira }).thenEvents({ type: 'InterventionEnded', endedBy: 'speaker' });
    given(miraSpeaks).when(ends(), { by: mira }).thenEvents({ type: 'InterventionEnded', endedBy: 'speaker' });
  });

  it("FL6 and nobody else's", () => {
    given(miraSpeaks).when(ends('i1'), { by: tomas }).thenRefused('notAllowed');
    given(miraSpeaks).when(ends(), { by: noor }).thenRefused('notAllowed');
  });

  it('FL6 the chair any, the alarm as hardStop', () => {
    given(miraSpeaks).when(ends()).thenEvents({ type: 'InterventionEnded', endedBy: 'chair' });
    given(miraSpeaks).when(ends('i1'), { by: alarm }).thenEvents({ type: 'InterventionEnded', endedBy: 'hardStop' });
  });

  it('FL6 the end is kept, and the floor is free', () => {
    const { everyone } = given(miraSpeaks).when(ends(), { by: mira, at: 60 }).state;
    expect(everyone.floor).toBeNull();
    expect(everyone.requests['r3']?.state).toBe('done');
    expect(everyone.interventions['i1']).toMatchObject({
      endedAt: START + 60_000,
      spokeMs: 60_000,
      endedBy: 'speaker',
    });
  });
});

describe('FL7 the intervention that is meant', () => {
  const tomasSpeaks = [miraSpeaks, does(chair, { type: 'GiveFloor', requestId: 'r4', endCurrent: 'i1' })];

  it('FL7 another than the running one is changed', () => {
    given(tomasSpeaks).when(ends('i1')).thenRefused('changed');
    given(tomasSpeaks).when(ends('i1'), { by: mira }).thenRefused('changed');
    given(miraHasSpoken).when(ends('i1')).thenRefused('changed');
  });

  it('FL7 without anybody on the floor noFloor', () => {
    given(bothWait).when(ends()).thenRefused('noFloor');
    given(miraHasSpoken).when(ends(), { by: mira }).thenRefused('noFloor');
  });

  it('FL7 one that never was is notFound', () => {
    given(miraSpeaks).when(ends('i9')).thenRefused('notFound');
  });
});

describe('TI7 the time spoken', () => {
  const pause = (at: number) => does(chair, { type: 'PauseIntervention' }, at);
  const resume = (at: number) => does(chair, { type: 'ResumeIntervention' }, at);

  it('TI7 is the time since the floor was given without pauses', () => {
    given(miraSpeaks, pause(20), resume(50), pause(60), resume(61))
      .when(ends(), { at: 100 })
      .thenEvents({ type: 'InterventionEnded', spokeMs: 69_000 });
  });

  it('TI7 also when it ends in a pause', () => {
    given(miraSpeaks, pause(20)).when(ends(), { at: 500 }).thenEvents({ type: 'InterventionEnded', spokeMs: 20_000 });
  });

  it('TI7 an extension is no time spoken', () => {
    given(miraSpeaks, does(chair, { type: 'ExtendTime', seconds: 60 }, 10))
      .when(ends(), { at: 30 })
      .thenEvents({ type: 'InterventionEnded', spokeMs: 30_000 });
  });
});
