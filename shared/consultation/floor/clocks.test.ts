import { describe, expect, it } from 'vitest';
import { chair, floorOfficer, mira, secondChair } from '../testing/actors.ts';
import { create, does, given, minutes, seconds, type Story } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import {
  asks,
  bothWait,
  miraHasSpoken,
  miraSpeaks,
  orderHeard,
  sittingOpen,
  untilListOpen,
} from '../testing/stories.ts';
import { nextAlarm } from './alarm.ts';
import type { SetTimeLimit } from './setTimeLimit.ts';
import { remainingMs } from './time.ts';

const sets = (rest: Partial<SetTimeLimit>) => ({ type: 'SetTimeLimit' as const, seconds: 40, ...rest });
const gives = (requestId: string) => does(chair, { type: 'GiveFloor', requestId });
const timingOf = (story: ReturnType<typeof given>) => story.state.everyone.interventions.i1!.timing;
const at = (second: number) => START + seconds(second);

describe('TI20 what a limit is for', () => {
  it.each([
    ['a person', { personId: 'p11' }, [40, 180]],
    ['a category', { category: 'government' as const }, [180, 40]],
    ['the rest of the item', {}, [40, 40]],
  ])('TI20 %s', (_what, scope, [first, second]) => {
    const { interventions } = given(
      bothWait,
      does(chair, sets(scope)),
      gives('r3'),
      does(chair, { type: 'EndIntervention' }),
      gives('r4'),
    ).state.everyone;
    expect([interventions.i1?.timing.allottedMs, interventions.i2?.timing.allottedMs]).toEqual([
      seconds(first!),
      seconds(second!),
    ]);
  });

  it('TI20 of several the one for the person counts before the kind, and the kind before the category', () => {
    const limits = [
      sets({ category: 'civil society' }),
      { ...sets({ kind: 'intervention' }), seconds: 50 },
      { ...sets({ personId: 'p11' }), seconds: 60 },
    ];
    const allotted = (...some: SetTimeLimit[]) =>
      timingOf(
        given(
          bothWait,
          some.map((each) => does(chair, each)),
          gives('r3'),
        ),
      ).allottedMs;
    expect([allotted(limits[0]!, limits[1]!), allotted(...limits), allotted(limits[0]!)]).toEqual([
      50_000, 60_000, 40_000,
    ]);
  });

  it('TI20 on another item it says nothing, and of the same scope the latest counts', () => {
    const story = given(bothWait, does(chair, sets({ personId: 'p11', itemId: 'seeds' })), gives('r3'));
    expect(timingOf(story).allottedMs).toBe(minutes(3));
    const twice = given(
      bothWait,
      does(chair, sets({ personId: 'p11' })),
      does(chair, { ...sets({ personId: 'p11' }), seconds: 70 }),
      gives('r3'),
    );
    expect(timingOf(twice).allottedMs).toBe(seconds(70));
  });

  it('TI20 the running intervention, at once', () => {
    const { state } = given(miraSpeaks).when(sets({ interventionId: 'i1' }), { at: 10 });
    expect(remainingMs(state.everyone.interventions.i1!.timing, at(10))).toBe(seconds(30));
    given(miraHasSpoken)
      .when(sets({ interventionId: 'i1' }))
      .thenRefused('changed');
  });

  it('TI20 for two things at once, or for nobody, nothing is set', () => {
    given(bothWait)
      .when(sets({ personId: 'p11', category: 'youth' }))
      .thenRefused('invalid');
    given(bothWait)
      .when(sets({ personId: 'p99' }))
      .thenRefused('notFound');
  });
});

describe('TI21 the clock is set', () => {
  it.each([
    ['running', [], 30],
    ['paused', [does(chair, { type: 'PauseIntervention' }, 20)], 20],
  ])('TI21 %s, and what was spoken stays', (_how, steps, spoken) => {
    const { state } = given(miraSpeaks, steps).when({ type: 'SetTime', remainingSeconds: 90 }, { at: 30 });
    const { timing } = state.everyone.interventions.i1!;
    expect(remainingMs(timing, at(30))).toBe(seconds(90));
    const ended = given(miraSpeaks, steps, does(chair, { type: 'SetTime', remainingSeconds: 90 }, 30)).when({
      type: 'EndIntervention',
    });
    ended.thenEvents({ type: 'InterventionEnded', spokeMs: seconds(spoken) });
  });

  it('TI21 not where there is no limit, nobody or somebody else has the floor', () => {
    const response = [
      sittingOpen,
      does(chair, { type: 'OpenItem', itemId: 'water' }),
      does(secondChair, { type: 'RequestFloor', kind: 'response' }),
      gives('r3'),
    ];
    given(response).when({ type: 'SetTime', remainingSeconds: 60 }).thenRefused('notAllowed');
    given(bothWait).when({ type: 'SetTime', remainingSeconds: 60 }).thenRefused('noFloor');
    given(miraHasSpoken).when({ type: 'SetTime', interventionId: 'i1', remainingSeconds: 60 }).thenRefused('changed');
  });
});

describe('TI22 the start is corrected', () => {
  const late = [bothWait, does(chair, { type: 'GiveFloor', requestId: 'r3' }, 60)];

  it('TI22 back, and the deadline and the time spoken go with it', () => {
    const story = given(late, does(chair, { type: 'CorrectStart', secondsAgo: 50 }, 70));
    expect(timingOf(story).givenAt).toBe(at(20));
    expect(remainingMs(timingOf(story), at(70))).toBe(seconds(130));
    story.when({ type: 'EndIntervention' }, { at: 80 }).thenEvents({ type: 'InterventionEnded', spokeMs: seconds(60) });
  });

  it('TI22 forward, to now at the latest', () => {
    expect(timingOf(given(late, does(chair, { type: 'CorrectStart', secondsAgo: 0 }, 75))).givenAt).toBe(at(75));
    given(late).when({ type: 'CorrectStart', secondsAgo: 0 }, { at: 60 }).thenRefused('changed');
    const paused = given(
      late,
      does(chair, { type: 'PauseIntervention' }, 65),
      does(chair, { type: 'ResumeIntervention' }, 70),
    );
    paused.when({ type: 'CorrectStart', secondsAgo: 5 }, { at: 80 }).thenRefused('invalid');
    paused
      .when({ type: 'CorrectStart', secondsAgo: 70 }, { at: 80 })
      .thenEvents({ type: 'StartCorrected', givenAt: at(10) });
  });

  it('TI22 not before the one before had ended, nor before the sitting opened', () => {
    const next = given(miraHasSpoken, does(chair, { type: 'GiveFloor', requestId: 'r4' }, 90));
    next.when({ type: 'CorrectStart', secondsAgo: 41 }, { at: 100 }).thenRefused('invalid');
    next
      .when({ type: 'CorrectStart', secondsAgo: 40 }, { at: 100 })
      .thenEvents({ type: 'StartCorrected', givenAt: at(60) });
    given(late).when({ type: 'CorrectStart', secondsAgo: 81 }, { at: 80 }).thenRefused('invalid');
  });

  it('TI22 not before the break was over', () => {
    const story = given(
      miraHasSpoken,
      does(chair, { type: 'SuspendSitting' }, 70),
      does(chair, { type: 'ResumeSitting' }, 90),
      does(chair, { type: 'GiveFloor', requestId: 'r4' }, 100),
    );
    story.when({ type: 'CorrectStart', secondsAgo: 21 }, { at: 110 }).thenRefused('invalid');
    story
      .when({ type: 'CorrectStart', secondsAgo: 20 }, { at: 110 })
      .thenEvents({ type: 'StartCorrected', givenAt: at(90) });
  });

  it('TI22 of a point of order not before whoever spoke was interrupted', () => {
    given(orderHeard).when({ type: 'CorrectStart', secondsAgo: 11 }, { at: 80 }).thenRefused('invalid');
    given(orderHeard).when({ type: 'CorrectStart', secondsAgo: 5 }, { at: 80 }).thenEvents({ type: 'StartCorrected' });
  });
});

describe('TI23 the hard stop of an item or a kind', () => {
  const policy = { policy: { preset: 'arrival' as const, options: { hardStop: true, graceSeconds: 5 } } };
  const speaks = [untilListOpen, does(mira, asks), gives('r3')];
  const alarmAt = (...story: Story) => nextAlarm(given(...story).state.everyone)?.at ?? null;
  const stops = (on: boolean, rest: object = {}) => does(chair, { type: 'SetHardStop', on, ...rest });

  it('TI23 counts before the policy, the kind before the item', () => {
    expect(alarmAt(create(policy), speaks)).toBe(at(185));
    expect(alarmAt(create(policy), speaks, stops(false))).toBeNull();
    expect(alarmAt(create(policy), speaks, stops(false), stops(true, { kind: 'intervention', graceSeconds: 0 }))).toBe(
      at(180),
    );
    expect(alarmAt(create(), speaks, stops(true, { graceSeconds: 20 }))).toBe(at(200));
  });

  it('TI23 elsewhere the policy holds', () => {
    expect(alarmAt(create(policy), speaks, stops(false, { itemId: 'seeds' }), stops(false, { kind: 'comment' }))).toBe(
      at(185),
    );
    given(create(policy)).when({ type: 'SetHardStop', on: true }).thenRefused('notFound');
    given(create(policy)).when({ type: 'SetHardStop', on: true }, { by: floorOfficer }).thenRefused('notAllowed');
  });
});
