import { expect, test } from 'vitest';
import type { ProgrammeItem } from '#shared/consultation/setUp.ts';
import { minutesPlanned, moved, newItem, newSittingId, withoutIssue } from './programme.ts';
import { beginningAt, dayTimesOf, endsTooEarly, laterBy, sittingAt } from './sittingTimes.ts';

const item = (id: string, issues?: number[]): ProgrammeItem => ({ id, title: id, kind: 'issues', issues });

test('CL259 items move within the programme and never out of it; a new one has an id of its own', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 1, 1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
  expect(newItem([item('item-2')]).id).toBe('item-3');
  expect(newSittingId([{ id: 'sitting-2', startsAt: '', endsAt: '' }])).toBe('sitting-3');
});

test('CL259 when an issue goes, the items keep the others', () => {
  const programme = [item('a', [1, 2, 3]), item('b', [2]), item('c')];
  expect(withoutIssue(programme, 1).map(({ issues }) => issues)).toEqual([[1, 2], undefined, undefined]);
});

test('CL259 the programme is measured against the sittings', () => {
  const programme = [{ ...item('a'), minutes: 70 }, item('b'), { ...item('c'), minutes: 20 }];
  const sittings = [{ id: 's', startsAt: '2026-05-20T10:00', endsAt: '2026-05-20T11:30:00' }];
  expect(minutesPlanned({ programme, sittings })).toEqual({ programme: 90, sittings: 90 });
  expect(minutesPlanned({ programme: [item('a')] })).toEqual({ programme: null, sittings: null });
  expect(minutesPlanned({ programme, sittings: [{ id: 's', startsAt: '', endsAt: '' }] }).sittings).toBeNull();
});

test('CL260 a sitting within one day is a day and two times; others stay as they are written', () => {
  const sitting = { id: 's', startsAt: '2026-05-20T10:00:00', endsAt: '2026-05-20T11:30' };
  const times = { day: '2026-05-20', from: '10:00', to: '11:30', interpretationTo: '' };
  expect(dayTimesOf(sitting)).toEqual(times);
  expect(sittingAt('s', { ...times, interpretationTo: '11:20' })).toEqual({
    id: 's',
    startsAt: '2026-05-20T10:00',
    endsAt: '2026-05-20T11:30',
    interpretationEndsAt: '2026-05-20T11:20',
  });
  expect(dayTimesOf({ ...sitting, endsAt: '2026-05-21T00:30:00' })).toBeNull();
  expect(dayTimesOf({ ...sitting, startsAt: '2026-05-20T10:00:00Z' })).toBeNull();
});

test('CL260 a half-said sitting keeps what was said of it', () => {
  for (const times of [
    { day: '', from: '10:00', to: '', interpretationTo: '' },
    { day: '2026-05-20', from: '', to: '', interpretationTo: '' },
    { day: '2026-05-20', from: '', to: '11:00', interpretationTo: '' },
    { day: '', from: '', to: '', interpretationTo: '' },
  ])
    expect(dayTimesOf(sittingAt('s', times))).toEqual(times);
});

test('CL260 an end follows from a beginning and the programme, and must come after it', () => {
  expect(laterBy('10:00', 90)).toBe('11:30');
  expect(laterBy('23:00', 90)).toBe('');
  expect(laterBy('', 90)).toBe('');
  expect(endsTooEarly({ id: 's', startsAt: '2026-05-20T10:00', endsAt: '2026-05-20T10:00' })).toBe(true);
  expect(endsTooEarly({ id: 's', startsAt: '2026-05-20T10:00', endsAt: '' })).toBe(false);
});

test('CL430 a beginning brings the end with it that follows from the length, and leaves one that was given otherwise', () => {
  const open = { day: '2026-05-20', from: '', to: '', interpretationTo: '' };
  const begun = beginningAt(open, '14:00', 90);
  expect(begun).toEqual({ ...open, from: '14:00', to: '15:30' });
  expect(beginningAt(begun, '15:00', 90).to).toBe('16:30');
  expect(beginningAt({ ...begun, to: '16:00' }, '15:00', 90).to).toBe('16:00');
  expect(beginningAt(open, '14:00', null).to).toBe('');
});
