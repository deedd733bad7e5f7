import { expect, test } from 'vitest';
import { MINUTE, SECOND } from '../../basics/time.ts';
import { emptyBureau } from '../bureau/state.ts';
import { initial } from '../evolve.ts';
import { forecast } from './forecast.ts';
import type { FloorState, Intervention, SpeakerRequest } from '../state.ts';
import { sittingEndsAt } from './sittingEndsAt.ts';

const waiting = ['r1', 'r2', 'r3'];

function request(requestId: string): SpeakerRequest {
  const rest = { kind: 'intervention', invited: false, state: 'listed', requestedAt: 0, putBack: false } as const;
  return { requestId, personId: `p-${requestId}`, itemId: 'talk', ...rest };
}

const running: Intervention = {
  interventionId: 'i1',
  requestId: 'r0',
  personId: 'p0',
  itemId: 'talk',
  sittingId: 's1',
  kind: 'intervention',
  mode: 'room',
  timing: { givenAt: 0, allottedMs: 3 * MINUTE, addedMs: 0, pausedAt: null, pausedMs: 0 },
  endedAt: null,
  spokeMs: null,
  endedBy: null,
};

const state: FloorState = {
  ...initial.everyone,
  setUp: {
    ...initial.everyone.setUp,
    programme: [{ id: 'talk', title: 'Discussion', kind: 'issues', minutes: 10 }],
    sittings: [{ id: 's1', startsAt: '2025-06-17T10:00:00Z', endsAt: '2025-06-17T11:30:00Z' }],
  },
  sittings: { s1: { sittingId: 's1', state: 'open', openedAt: 0, closedAt: null } },
  sittingId: 's1',
  itemId: 'talk',
  lists: { talk: { state: 'open', waiting } },
  requests: Object.fromEntries(waiting.map((id) => [id, request(id)])),
  interventions: { i1: running },
  floor: 'i1',
};

test("CL52 the forecast counts who is reached in the item's time and which limit would fit", () => {
  expect(forecast(state, emptyBureau, MINUTE)).toEqual({
    itemLeftMs: 9 * MINUTE,
    neededMs: 11 * MINUTE,
    reached: 2,
    fittingSeconds: 135,
  });
  const withAccess = { ...emptyBureau, details: { 'p-r1': { accessMinutes: 2 } } };
  expect(forecast(state, withAccess, MINUTE)).toMatchObject({ neededMs: 13 * MINUTE, reached: 1 });
});

test('CL52 without minutes in the programme there is no forecast, and none fits when the time is over', () => {
  const free = {
    ...state,
    setUp: { ...state.setUp, programme: [{ id: 'talk', title: 'Talk', kind: 'issues' as const }] },
  };
  expect(forecast(free, emptyBureau, 0)).toMatchObject({ itemLeftMs: null, reached: null, fittingSeconds: null });
  expect(forecast(state, emptyBureau, 12 * MINUTE)).toMatchObject({
    itemLeftMs: -2 * MINUTE,
    reached: 0,
    fittingSeconds: null,
  });
});

test('CL53 a sitting ends as announced where it is held at its time, else its planned length after it opened', () => {
  const announced = Date.parse('2025-06-17T11:30:00Z');
  const opened = (openedAt: number) => ({
    ...state,
    sittings: { s1: { sittingId: 's1', state: 'open' as const, openedAt, closedAt: null } },
  });
  expect(sittingEndsAt(opened(announced - 80 * MINUTE))).toBe(announced);
  expect(sittingEndsAt(opened(30 * SECOND))).toBe(30 * SECOND + 90 * MINUTE);
  expect(sittingEndsAt({ ...state, sittingId: null })).toBeNull();
});

test('CL76 interpretation ends as planned, moved with the sitting, and is not spoken of where the set-up does not', () => {
  const [planned] = state.setUp.sittings ?? [];
  const withInterpretation = (openedAt: number): FloorState => ({
    ...state,
    setUp: { ...state.setUp, sittings: [{ ...planned!, interpretationEndsAt: '2025-06-17T11:15:00Z' }] },
    sittings: { s1: { sittingId: 's1', state: 'open', openedAt, closedAt: null } },
  });
  const announced = Date.parse('2025-06-17T11:15:00Z');
  expect(sittingEndsAt(withInterpretation(announced - 70 * MINUTE), 'interpretationEndsAt')).toBe(announced);
  expect(sittingEndsAt(withInterpretation(0), 'interpretationEndsAt')).toBe(75 * MINUTE);
  expect(sittingEndsAt(state, 'interpretationEndsAt')).toBeNull();
});

test('CL53 a sitting planned without an offset ends by the clocks of its place, whatever those of the device', () => {
  const nairobi = {
    ...state,
    setUp: {
      ...state.setUp,
      timeZone: 'Africa/Nairobi',
      sittings: [{ id: 's1', startsAt: '2026-11-28T18:00', endsAt: '2026-11-28T20:00' }],
    },
    sittings: {
      s1: { sittingId: 's1', state: 'open' as const, openedAt: Date.parse('2026-11-28T15:10:00Z'), closedAt: null },
    },
  };
  expect(sittingEndsAt(nairobi)).toBe(Date.parse('2026-11-28T17:00:00Z'));
});
