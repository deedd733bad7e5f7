import { describe, expect, it } from 'vitest';
import { visibleTo } from '../../wire/audiences.ts';
import type { Limits } from '../setUp.ts';
import { chair, floorOfficer, mira, noor } from '../testing/actors.ts';
import { create, does, given, minutes, seconds, type Story } from '../testing/givenWhenThen.ts';
import { listOpen } from '../testing/stories.ts';
import type { RequestKind } from '../state.ts';
import { allottedFor, allottedMs } from './allottedTime.ts';
import type { SetTimeLimit } from './setTimeLimit.ts';

/** Mira, civil society, asks on the item with a limit of its own (120 s) or on the one without. */
function allotted(
  limits: Limits | undefined,
  { kind = 'intervention' as RequestKind, itemId = 'seeds', then = [] as Story } = {},
) {
  const by = kind === 'response' ? floorOfficer : mira;
  const { everyone } = given(
    create({ limits }),
    does(chair, { type: 'OpenSpeakersList', itemId }),
    does(by, { type: 'RequestFloor', kind, itemId }),
    then,
  ).state;
  return allottedMs(everyone, everyone.requests['r3']!, 0);
}

const set = (seconds: number, rest: Partial<SetTimeLimit> = {}) =>
  does(chair, { type: 'SetTimeLimit', seconds, itemId: 'seeds', ...rest });

describe('TI2 the first that holds', () => {
  const limits: Limits = { default: 200, byCategory: { 'civil society': 150 }, byKind: { groupStatement: 400 } };

  it('TI2 SetTimeLimit for the entry, then for its kind on its item, then for its item', () => {
    const forEntry = set(50, { requestId: 'r3' });
    const forKind = set(60, { kind: 'intervention' });
    const forItem = set(70);
    expect(allotted(limits, { then: [forEntry, forKind, forItem] })).toBe(seconds(50));
    expect(allotted(limits, { then: [forKind, forItem] })).toBe(seconds(60));
    expect(allotted(limits, { then: [forItem] })).toBe(seconds(70));
    expect(allotted(limits, { kind: 'groupStatement', then: [forKind, forItem] })).toBe(seconds(70));
  });

  it('TI2 then limits.byKind, group statements having 300 s built in', () => {
    expect(allotted(limits, { kind: 'groupStatement' })).toBe(seconds(400));
    expect(allotted({ default: 200, byCategory: { 'civil society': 150 } }, { kind: 'groupStatement' })).toBe(
      seconds(300),
    );
  });

  it('TI2 then limits.byCategory, then the limit of the item, then limits.default, then 180 s', () => {
    expect(allotted(limits)).toBe(seconds(150));
    expect(allotted({ default: 200 })).toBe(seconds(120));
    expect(allotted({ default: 200 }, { itemId: 'water' })).toBe(seconds(200));
    expect(allotted({ default: 200, byCategory: { government: 90 } }, { itemId: 'water' })).toBe(seconds(200));
    expect(allotted(undefined, { itemId: 'water' })).toBe(seconds(180));
  });

  it('TI2 a category outside the list has the limit of other', () => {
    const person = { name: 'Old Pia', category: 'beekeepers' };
    const { everyone } = given(
      create({ limits: { byCategory: { other: 75 } } }),
      does(chair, { type: 'OpenSpeakersList', itemId: 'seeds' }),
      does(floorOfficer, { type: 'RequestFloorFor', person, itemId: 'seeds' }),
    ).state;
    expect(allottedMs(everyone, everyone.requests['r3']!, 0)).toBe(seconds(75));
  });
});

describe('TI3 responses', () => {
  it('TI3 have no limit, whatever is set for others', () => {
    expect(allotted({ default: 60, byCategory: { other: 60 } }, { kind: 'response', then: [set(60)] })).toBeNull();
  });

  it('TI3 unless one is set for them', () => {
    expect(allotted({ byKind: { response: 90 } }, { kind: 'response' })).toBe(seconds(90));
    expect(allotted({}, { kind: 'response', then: [set(45, { kind: 'response' })] })).toBe(seconds(45));
    expect(allotted({}, { kind: 'response', then: [set(30, { requestId: 'r3' })] })).toBe(seconds(30));
  });
});

describe('TI4 access minutes', () => {
  const asks = does(noor, { type: 'RequestFloor', kind: 'intervention' });

  it('TI4 add to the time, and to no limit nothing', () => {
    const { everyone } = given(listOpen, asks, does(chair, { type: 'RequestFloor', kind: 'response' })).state;
    expect(allottedMs(everyone, everyone.requests['r3']!, 2)).toBe(minutes(5));
    expect(allottedMs(everyone, everyone.requests['r4']!, 2)).toBeNull();
  });

  it('TI4 reach the deadline that everyone sees, from whoever gives the floor', () => {
    const given_ = given(listOpen, asks, does(chair, { type: 'GiveFloor', requestId: 'r3' }));
    expect(given_.state.everyone.interventions['i1']?.timing.allottedMs).toBe(minutes(5));
    expect(allottedFor({ type: 'GiveFloor', requestId: 'r3' }, given(listOpen, asks).state)).toBe(minutes(5));
    expect(allottedFor({ type: 'GiveFloor', requestId: 'r9' }, given(listOpen, asks).state)).toBeUndefined();
    expect(allottedFor({ type: 'OpenSitting' }, given(listOpen, asks).state)).toBeUndefined();
  });

  it("TI4 are the bureau's", () => {
    const { events, state } = given(listOpen, asks);
    expect(state.bureau.details['p13']?.accessMinutes).toBe(2);
    expect(JSON.stringify(visibleTo('desk', events))).not.toContain('accessMinutes');
  });
});
