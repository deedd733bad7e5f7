import { expect, test } from 'vitest';
import { emptyBureau } from '#shared/consultation/bureau/state.ts';
import { initial } from '#shared/consultation/evolve.ts';
import type { FloorState, SpeakerRequest } from '#shared/consultation/state.ts';
import { absentRows, listRows } from './listRows.ts';

function request(requestId: string, change: Partial<SpeakerRequest> = {}): SpeakerRequest {
  const rest = { kind: 'intervention', invited: false, state: 'listed', requestedAt: 0, putBack: false } as const;
  return { requestId, personId: 'p1', itemId: 'talk', ...rest, ...change };
}

const state: FloorState = {
  ...initial.everyone,
  itemId: 'talk',
  lists: { talk: { state: 'open', waiting: ['r1', 'r2'] } },
  people: { p1: { personId: 'p1', name: 'Amara Okoye', mode: 'online' } },
  requests: {
    r1: request('r1', { putBack: true }),
    r2: request('r2', { invited: true, limitSeconds: 90 }),
    r3: request('r3', { state: 'absent' }),
    r10: request('r10', { state: 'absent' }),
    r11: request('r11', { state: 'absent', itemId: 'other' }),
  },
};

test("CL54 a row of the list has place, reason, time and the bureau's note", () => {
  const bureau = { ...emptyBureau, notes: { r1: 'Needs the lectern.' }, details: { p1: { accessMinutes: 1 } } };
  const rows = listRows(state, bureau);
  expect(rows.map(({ request: { requestId }, place: { reasonCode } }) => [requestId, reasonCode])).toEqual([
    ['r2', 'programme'],
    ['r1', 'putBack'],
  ]);
  expect(rows.map(({ allottedMs }) => allottedMs)).toEqual([150_000, 240_000]);
  expect(rows[1]).toMatchObject({ note: 'Needs the lectern.', person: { name: 'Amara Okoye' } });
  expect(listRows({ ...state, itemId: null }, bureau)).toEqual([]);
});

test('CL54 the absent of the open item are shown apart, the last called first', () => {
  expect(absentRows(state, 'talk').map(({ request: { requestId } }) => requestId)).toEqual(['r10', 'r3']);
});
