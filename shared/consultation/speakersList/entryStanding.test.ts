import { describe, expect, it } from 'vitest';
import { viewOf } from '../../wire/view.ts';
import { chair, floorOfficer, mira, tomas } from '../testing/actors.ts';
import { create, does, given, type Story } from '../testing/givenWhenThen.ts';
import { START } from '../testing/orchard.ts';
import { bothWait, miraSpeaks, miraWaits, repliesToMira, miraHasSpoken } from '../testing/stories.ts';
import { entryStanding } from './entryStanding.ts';

const call = { type: 'CallSpeaker', requestId: 'r3' } as const;
const seen = { type: 'MarkPresent', requestId: 'r3' } as const;
const ready = { type: 'ConfirmReady' } as const;
const stateOf = (...story: Story) => given(...story).state.everyone;
const standing = (requestId: string, ...story: Story) => {
  const everyone = stateOf(...story);
  return entryStanding(everyone, everyone.requests[requestId]!);
};

describe('SL17 called, ready, present', () => {
  it('SL17 who waits on the open item is called, once, by chair or floor officer, and keeps their place', () => {
    for (const by of [chair, floorOfficer])
      given(bothWait).when(call, { by }).thenEvents({ type: 'SpeakerCalled', requestId: 'r3' });
    given(bothWait, does(chair, call)).when(call).thenRefused('changed');
    given(miraSpeaks).when(call).thenRefused('changed');
    given(bothWait)
      .when({ ...call, requestId: 'r1' })
      .thenRefused('changed');
    given(bothWait)
      .when({ ...call, requestId: 'r99' })
      .thenRefused('notFound');
    given(bothWait, does(chair, { type: 'SuspendSitting' }))
      .when(call)
      .thenRefused('sittingNotOpen');
    expect(stateOf(bothWait, does(chair, call)).lists['water']?.waiting).toEqual(['r3', 'r4']);
    given(miraHasSpoken, does(tomas, repliesToMira), does(chair, { type: 'OpenItem', itemId: 'seeds' }))
      .when({ ...call, requestId: 'r5' })
      .thenEvents({ type: 'SpeakerCalled' });
  });

  it('SL29 a microphone or line that fails is noted, keeps the place, and is over once they are ready or seen', () => {
    const fails = { type: 'MarkInTrouble', requestId: 'r3' } as const;
    for (const by of [chair, floorOfficer])
      given(bothWait).when(fails, { by }).thenEvents({ type: 'TroubleMarked', requestId: 'r3', on: true });
    const noted = [bothWait, does(chair, call), does(mira, ready), does(floorOfficer, fails)];
    expect(standing('r3', ...noted)).toBe('inTrouble');
    expect(stateOf(...noted).lists['water']?.waiting).toEqual(['r3', 'r4']);
    given(...noted)
      .when(fails)
      .thenRefused('changed');
    given(bothWait)
      .when({ ...fails, on: false })
      .thenRefused('changed');
    given(miraSpeaks).when(fails).thenRefused('changed');
    given(bothWait)
      .when({ ...fails, requestId: 'r99' })
      .thenRefused('notFound');
    expect(standing('r3', ...noted, does(chair, { ...fails, on: false }))).toBe('ready');
    expect(standing('r3', ...noted, does(mira, ready))).toBe('ready');
    expect(standing('r3', ...noted, does(chair, seen))).toBe('present');
    given(...noted)
      .when({ type: 'GiveFloor', requestId: 'r4', expectedNext: 'r3' })
      .thenEvents({ type: 'FloorGiven', requestId: 'r4' });
  });

  it('SL17 whoever waits says themselves that they are ready', () => {
    given(bothWait).when(ready, { by: mira }).thenEvents({ type: 'ReadyConfirmed', requestId: 'r3' });
    given(bothWait)
      .when({ ...ready, requestId: 'r3' }, { by: tomas })
      .thenRefused('notAllowed');
    given(miraWaits).when(ready, { by: tomas }).thenRefused('notFound');
    given(bothWait, does(mira, ready)).when(ready, { by: mira }).thenRefused('changed');
    given(miraSpeaks)
      .when({ ...ready, requestId: 'r3' }, { by: mira })
      .thenRefused('changed');
  });

  it('SL17 the floor officer marks who is there', () => {
    given(bothWait).when(seen, { by: floorOfficer }).thenEvents({ type: 'MarkedPresent', requestId: 'r3' });
    given(bothWait, does(chair, seen)).when(seen).thenRefused('changed');
    given(bothWait, does(chair, { type: 'MarkAbsent', requestId: 'r3' }))
      .when(seen)
      .thenRefused('changed');
  });

  it('SL17 the furthest of these is shown, and absence begins anew', () => {
    expect(standing('r3', bothWait)).toBe('listed');
    expect(standing('r3', bothWait, does(chair, call))).toBe('called');
    expect(standing('r3', bothWait, does(chair, call), does(mira, ready))).toBe('ready');
    const there: Story = [bothWait, does(chair, call), does(mira, ready), does(floorOfficer, seen)];
    expect(standing('r3', there)).toBe('present');
    expect(viewOf(stateOf(there), 1, { now: START, rate: 1 }).speakersList.entries[0]).toMatchObject({
      requestId: 'r3',
      state: 'listed',
      standing: 'present',
    });
    const back: Story = [
      there,
      does(chair, { type: 'MarkAbsent', requestId: 'r3' }),
      does(chair, { type: 'PutBack', requestId: 'r3' }),
    ];
    expect(standing('r3', back)).toBe('listed');
  });
});

describe('SL18 not reached', () => {
  const closes = does(chair, { type: 'CloseSitting' });

  it('SL18 who waits when the last sitting has closed was not reached, and waits again if another opens', () => {
    expect(standing('r3', bothWait, closes)).toBe('notReached');
    expect(stateOf(bothWait, closes).lists['water']?.waiting).toEqual(['r3', 'r4']);
    expect(standing('r3', bothWait, closes, does(chair, { type: 'OpenSitting' }))).toBe('listed');
  });

  it('SL18 while a sitting is still planned they wait', () => {
    const day = (n: number) => ({
      id: `day-${n}`,
      startsAt: `2026-05-0${n}T10:00:00Z`,
      endsAt: `2026-05-0${n}T13:00:00Z`,
    });
    const sittings = [day(4), day(5)];
    const [, ...rest] = bothWait.flat(9) as typeof bothWait;
    const first: Story = [create({ sittings }), ...rest, closes];
    expect(standing('r3', first)).toBe('listed');
    expect(standing('r3', first, does(chair, { type: 'OpenSitting' }), closes)).toBe('notReached');
  });

  it('SL18 their statement goes with the request that was not reached', () => {
    given(bothWait, closes)
      .when({ type: 'SubmitStatement' }, { by: mira, statement: { receipt: 'R-1', text: 'My words.', words: 2 } })
      .thenEvents({ type: 'StatementSubmitted', requestId: 'r3' }, { type: 'StatementHandedIn', requestId: 'r3' });
  });
});
