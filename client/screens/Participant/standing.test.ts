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
  test('CL12 each is in exactly one state of the floor, from not asked to done', () => {
    const people = ['stranger', 'gone', 'second', 'first', 'speaker', 'called', 'done'];
    expect(people.map((person) => standingOf(state, person).is)).toEqual([
      'notAsked',
      'notAsked',
      'nextButOne',
      'next',
      'speaking',
      'absent',
      'done',
    ]);
    expect(standingOf(state, 'second')).toMatchObject({ place: { place: 2 }, ahead: ['r3'] });
  });

  test('CL341 as the turn comes near, waiting is next but one, next and called; a call counts wherever one stands', () => {
    const waiting = { ...state, lists: { item: { state: 'open' as const, waiting: ['r3', 'r4', 'r7'] } } };
    const third = { ...waiting, requests: { ...waiting.requests, r7: request('r7', 'third', 'listed') } };
    expect(standingOf(third, 'third').is).toBe('waiting');
    const called = { ...third.requests['r7']!, calledAt: 5 };
    expect(standingOf({ ...third, requests: { ...third.requests, r7: called } }, 'third').is).toBe('called');
  });

  test('CL342 what waits for approval, was declined, was not reached or is interrupted is told as that', () => {
    const asked = { ...state, lists: { item: { state: 'open' as const, waiting: [], awaiting: ['r4'] } } };
    const awaiting = { ...asked, requests: { ...asked.requests, r4: request('r4', 'second', 'requested') } };
    expect(standingOf(awaiting, 'second').is).toBe('awaiting');
    const held = { s: { sittingId: 's', state: 'closed' as const, openedAt: 0, closedAt: 9 } };
    const over = { sittingId: null, sittings: held, floor: null };
    expect(standingOf({ ...awaiting, ...over }, 'second').is).toBe('notReached');
    expect(standingOf({ ...state, ...over }, 'first').is).toBe('notReached');
    const declined = {
      ...state.requests,
      r6: { ...request('r6', 'gone', 'declined'), declineCode: 'noTime' as const },
    };
    expect(standingOf({ ...state, requests: declined }, 'gone')).toMatchObject({
      is: 'declined',
      request: { declineCode: 'noTime' },
    });
    const point = {
      ...intervention('i3', 'r8', 'first'),
      kind: 'pointOfOrder' as const,
      interrupts: 'i2',
      resumes: true,
    };
    const heard = { ...state, floor: 'i3', interventions: { ...state.interventions, i3: point } };
    expect(standingOf(heard, 'speaker')).toMatchObject({ is: 'interrupted', by: { interventionId: 'i3' } });
    expect(standingOf(heard, 'first').is).toBe('speaking');
  });

  test('CL357 while a deputy speaks, the deputy has the floor, and whoever is listed is told who speaks in their place', () => {
    const spoken = { ...intervention('i2', 'r2', 'speaker'), speakerId: 'deputy' };
    const deputized = { ...state, interventions: { ...state.interventions, i2: spoken } };
    expect(standingOf(deputized, 'deputy').is).toBe('speaking');
    expect(standingOf(deputized, 'speaker')).toMatchObject({ is: 'represented', by: 'deputy' });
  });

  test('CL343 a point of order or a right of reply that is over is not taken for the turn on the list', () => {
    const point = { ...request('r9', 'stranger', 'done'), kind: 'pointOfOrder' as const };
    const reply = { ...request('r10', 'stranger', 'declined'), kind: 'rightOfReply' as const };
    const requests = { ...state.requests, r9: point, r10: reply };
    expect(standingOf({ ...state, requests }, 'stranger').is).toBe('notAsked');
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
