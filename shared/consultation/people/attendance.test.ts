import { expect, it } from 'vitest';
import type { CheckedIn } from '../state.ts';
import { attendanceOf } from './attendance.ts';

const here = (mode: CheckedIn['mode'], present = true): CheckedIn => ({ present, mode, at: 0 });
const checkIns = { p1: here('room'), p2: here('online'), p3: here('phone'), p4: here('room', false) };

it('CO9 attendance is as counted, else as checked in, with the telephone among online, and neither is nothing', () => {
  expect(attendanceOf({ attendance: { room: 9, online: 4 }, checkIns })).toEqual({ room: 9, online: 4 });
  expect(attendanceOf({ attendance: { room: 0, online: 0 }, checkIns })).toEqual({ room: 0, online: 0 });
  expect(attendanceOf({ attendance: null, checkIns })).toEqual({ room: 1, online: 2, checkedIn: true });
  expect(attendanceOf({ attendance: null, checkIns: { p4: here('room', false) } })).toBeNull();
});
