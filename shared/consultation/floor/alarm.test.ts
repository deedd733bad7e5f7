import { describe, expect, it } from 'vitest';
import { alarm, chair } from '../testing/actors.ts';
import { create, does, given, seconds, type Story } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { bothWait, listOpen, miraHasSpoken, miraSpeaks } from '../testing/stories.ts';
import { nextAlarm } from './alarm.ts';

const hardStop = does(chair, {
  type: 'SetOrderingPolicy',
  preset: 'arrival',
  options: { hardStop: true, graceSeconds: 20 },
});
const hardStopped = [miraSpeaks, hardStop];
const alarmOf = (...story: Story) => nextAlarm(given(...story).state.everyone);

describe('TI6 the hard stop', () => {
  it('TI6 is due at zero plus grace', () => {
    expect(alarmOf(hardStopped)?.at).toBe(START + seconds(200));
    expect(alarmOf(hardStopped, does(chair, { type: 'ExtendTime', seconds: 45 }))?.at).toBe(START + seconds(245));
  });

  it('TI6 not while paused, and later by the pause', () => {
    const paused = [hardStopped, does(chair, { type: 'PauseIntervention' }, 30)];
    expect(alarmOf(paused)).toBeNull();
    expect(alarmOf(paused, does(chair, { type: 'ResumeIntervention' }, 90))?.at).toBe(START + seconds(260));
  });

  it('TI6 has one id per intervention, whatever happens to its time', () => {
    const first = alarmOf(hardStopped);
    expect(first?.command).toEqual({ type: 'EndIntervention', interventionId: 'i1' });
    expect(alarmOf(hardStopped, does(chair, { type: 'ExtendTime', seconds: 45 }))?.commandId).toBe(first?.commandId);
    const next = alarmOf(hardStopped, does(chair, { type: 'GiveFloor', requestId: 'r4', endCurrent: 'i1' }));
    expect(next?.commandId).not.toBe(first?.commandId);
  });

  it('TI6 its command is one that the alarm may send, once', () => {
    const due = alarmOf(hardStopped)!;
    given(hardStopped)
      .when(due.command, { by: alarm, at: 200 })
      .thenEvents({ type: 'InterventionEnded', interventionId: 'i1', endedBy: 'hardStop' });
    given(hardStopped, does(alarm, due.command, 200))
      .when(due.command, { by: alarm })
      .thenRefused('changed');
  });

  it('TI6 grace is 15 seconds unless said otherwise, also from the set-up', () => {
    const policy = { preset: 'arrival', options: { hardStop: true } } as const;
    const fromSetUp = [create({ policy }), bothWait.flat(9).slice(1), miraSpeaks.slice(-1)] as Story;
    expect(alarmOf(fromSetUp)?.at).toBe(START + seconds(195));
  });
});

it('TI6 with soft stop, with nobody on the floor or without a limit there is no alarm', () => {
  expect(alarmOf(miraSpeaks)).toBeNull();
  expect(alarmOf(hardStopped, does(chair, { type: 'SetOrderingPolicy', preset: 'arrival' }))).toBeNull();
  expect(alarmOf(miraHasSpoken, hardStop)).toBeNull();
  const responds = does(chair, { type: 'RequestFloor', kind: 'response' });
  expect(alarmOf(listOpen, hardStop, responds, does(chair, { type: 'GiveFloor', requestId: 'r3' }))).toBeNull();
});
