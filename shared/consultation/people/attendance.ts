import type { FloorState } from '../state.ts';
import { checkedIn } from './checkIn.ts';

/** How many were there: as counted, else by who checked in, those on the telephone among those online; null where neither is known. */
export interface Attendance {
  room: number;
  online: number;
  /** Set where nobody counted, and these are the people who checked in. */
  checkedIn?: true;
}

export function attendanceOf(state: Pick<FloorState, 'attendance' | 'checkIns'>): Attendance | null {
  if (state.attendance) return state.attendance;
  const numbers = checkedIn(state);
  return numbers && { room: numbers.room, online: numbers.online + numbers.phone, checkedIn: true };
}
