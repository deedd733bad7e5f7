import type { InputId, RequestId } from '#shared/basics/ids.ts';
import { datesHeld } from '#shared/consultation/desk/datesHeld.ts';
import type { ConsultationEvent } from '#shared/consultation/events.ts';
import { attendanceOf } from '#shared/consultation/people/attendance.ts';
import type { Consultation } from '#shared/consultation/state.ts';

/** Whether a request still leads to the floor, or a statement takes its place. */
export const decidesTheRoute = new Set<ConsultationEvent['type']>([
  'StatementHandedIn',
  'MarkedAbsent',
  'RequestDeclined',
  'RequestPutBack',
  'ActUndone',
  'SittingOpened',
  'SittingClosed',
]);

/** The inputs that an event leaves to be read. */
export function touched(event: ConsultationEvent): InputId[] {
  if (event.type === 'InterventionEnded') return [event.interventionId];
  if (event.type === 'WordsRecorded') return [event.interventionId];
  if (event.type === 'SpeakerIdentified') return event.interventionId === null ? [] : [event.interventionId];
  return event.type === 'StatementSubmitted' && event.requestId === null ? [event.statementId] : [];
}

/** The requests that a text was handed in for. */
export function requestsWithText(event: ConsultationEvent): RequestId[] {
  return event.type === 'StatementSubmitted' && event.requestId !== null ? [event.requestId] : [];
}

/** Whether what stands on the set-up alone is written anew. */
export function framesAnew(type: ConsultationEvent['type']): boolean {
  return type === 'ConsultationCreated' || type === 'AttendanceRecorded' || type === 'SetUpCorrected';
}

/** A mark of all that the frame is written from, so that the same is not written twice. */
export function frameMark({ everyone }: Consultation): string {
  const attendance = attendanceOf(everyone);
  const days = isOnOtherDays(everyone) ? `.${datesHeld(everyone)!.join('.')}` : '';
  const corrected = everyone.corrections === undefined ? '' : `.c${everyone.corrections}`;
  if (!attendance) return `setUp${days}${corrected}`;
  return `${attendance.checkedIn ? 'in.' : ''}${attendance.room}.${attendance.online}${days}${corrected}`;
}

/** True where it was held on other days than planned. */
export function isOnOtherDays(everyone: Consultation['everyone']): boolean {
  const dates = datesHeld(everyone);
  return dates !== null && dates.join() !== everyone.setUp.dates.join();
}
