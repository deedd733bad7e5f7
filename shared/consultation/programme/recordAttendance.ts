import { accept, type Decider, type Evolver } from '../decision.ts';
import type { FloorState } from '../state.ts';

/** How many are present, as somebody counted them: shown as counted, and stated in the secretariat's report. */
export interface RecordAttendance {
  type: 'RecordAttendance';
  room: number;
  online: number;
}

export interface AttendanceRecorded {
  type: 'AttendanceRecorded';
  room: number;
  online: number;
}

export const recordAttendance: Decider<FloorState, RecordAttendance, AttendanceRecorded> = ({ room, online }) =>
  accept([{ type: 'AttendanceRecorded', room, online }]);

export const attendanceRecorded: Evolver<FloorState, AttendanceRecorded> = (state, { room, online }) => ({
  ...state,
  attendance: { room, online },
});
