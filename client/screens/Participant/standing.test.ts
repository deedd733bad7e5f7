import { describe, expect, test } from 'vitest';
import { initial } from '#shared/consultation/evolve.ts';
import { expectedWait } from '#shared/consultation/ordering/expectedWait.ts';
import type { FloorState, Intervention, SpeakerRequest } from '#shared/consultation/state.ts';
import { lengthOf } from './handIn.ts';
import { keptRequests, standingOf } from './standing.ts';

const request = (requestId: string, personId: string, state: SpeakerRequest['state']): SpeakerRequest => ({
  requestId,
  personId,
  itemId: 'item',
  kind: 'intervention',
  invited: false,
  state,
  requestedAt: 0,
  putBack: false,
});

const intervention = (interventionId: string, requestId: string, personId: string): Intervention => ({
  interventionId,
  requestId,
  personId,
  itemId: 'item',
  sittingId: 's',
  kind: 'intervention',
  mode: 'room',
  timing: { givenAt: 0, allottedMs: 180_000, addedMs: 0, pausedAt: null, pausedMs: 0 },
  endedAt: null,
  spokeMs: null,
  endedBy: null,
});

const state: FloorState = {
  ...initial.everyone,
  itemId: 'item',
  sittingId: 's',
  sittings: { s: { sittingId: 's', state: 'open', openedAt: 0, closedAt: null } },
  lists: { item: { state: 'open', waiting: ['r3', 'r4'] } },
  requests: {
    r1: request('r1', 'done', 'done'),
    r2: request('r2', 'speaker', 'hasFloor'),
    r3: request('r3', 'first', 'listed'),
    r4: request('r4', 'second', 'listed'),
    r5: request('r5', 'called', 'absent'),
    r6: request('r6', 'gone', 'withdrawn'),
  },
  interventions: { i1: intervention('i1', 'r1', 'done'), i2: intervention('i2', 'r2', 'speaker') },
  floor: 'i2',
};

describe('where a participant stands', () => {
  test('CL12 each is in exactly one state: not asked, waiting, next, speaking, called in vain, done', () => {
    const people = ['stranger', 'gone', 'second', 'first', 'speaker', 'called', 'done'];
    expect(people.map((person) => standingOf(state, person).is)).toEqual([
      'notAsked',
      'notAsked',
      'waiting',
      'next',
      'speaking',
      'absent',
      'done',
    ]);
    expect(standingOf(state, 'second')).toMatchObject({ place: { place: 2 }, ahead: ['r3'] });
  });

  test('CL13 the expected wait is a range from the time left and the limits of those ahead, and none while nothing runs', () => {
    expect(expectedWait(state, [], 120_000)).toEqual({ fromMinutes: 0, toMinutes: 2 });
    expect(expectedWait(state, ['r3', 'r4'], 0)).toEqual({ fromMinutes: 6, toMinutes: 10 });
    expect(expectedWait({ ...state, sittingId: null }, ['r3'], 0)).toBeNull();
  });

  test('CL14 a statement’s length is counted at 120 words a minute, to the half minute', () => {
    expect(lengthOf('')).toEqual({ words: 0, minutes: 0 });
    expect(lengthOf('one  two\nthree')).toEqual({ words: 3, minutes: 0.5 });
    expect(lengthOf('word '.repeat(240))).toEqual({ words: 240, minutes: 2 });
  });
});

test('CL74 a request on an item that is not open now is kept in sight of whoever made it', () => {
  const programme = [
    { id: 'item', title: 'Discussion', kind: 'issues' as const },
    { id: 'next', title: 'Closing', kind: 'closing' as const },
  ];
  const moved: FloorState = { ...state, setUp: { ...state.setUp, programme }, itemId: 'next' };
  const waiting = state.requests['r4']!;
  expect(keptRequests(moved, waiting.personId)).toEqual([waiting]);
  expect(keptRequests({ ...moved, itemId: 'item' }, waiting.personId)).toEqual([]);
  expect(keptRequests(moved, 'somebody else')).toEqual([]);
});
