import type { SetUp } from '#shared/consultation/setUp.ts';

export type Sitting = NonNullable<SetUp['sittings']>[number];

/** A sitting within one day of the place, as a person says it: "2026-06-09", "10:00", "13:00". */
export interface DayTimes {
  day: string;
  from: string;
  to: string;
  interpretationTo: string;
}

const LOCAL = /^(\d{4}-\d{2}-\d{2})?(?:T(\d{2}:\d{2})(?::00(?:\.0+)?)?)?$/;

/** The parts of a sitting that begins and ends on one day, local to the time zone; null for others: those stay as they are written. */
export function dayTimesOf({ startsAt, endsAt, interpretationEndsAt = '' }: Sitting): DayTimes | null {
  const [start, end, interpretation] = [startsAt, endsAt, interpretationEndsAt].map((each) => LOCAL.exec(each));
  if (!start || !end || !interpretation) return null;
  const day = start[1] ?? end[1] ?? '';
  if ([end, interpretation].some((each) => each[1] !== undefined && each[1] !== day)) return null;
  return { day, from: start[2] ?? '', to: end[2] ?? '', interpretationTo: interpretation[2] ?? '' };
}

/** The sitting as the set-up has it. What is not said yet stays open, and is told as missing. */
export function sittingAt(id: string, { day, from, to, interpretationTo }: DayTimes): Sitting {
  const at = (time: string) => (day || time ? `${day}${time && `T${time}`}` : '');
  return {
    id,
    startsAt: at(from),
    endsAt: at(to),
    ...(interpretationTo && { interpretationEndsAt: at(interpretationTo) }),
  };
}

/** Whether a sitting, both ends said in the same way, does not end after it begins. */
export function endsTooEarly({ startsAt, endsAt }: Sitting): boolean {
  const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
  return end <= start;
}

/** The sitting with another beginning: an end that nobody gave otherwise stays as far behind it as the sitting is long. */
export function beginningAt(times: DayTimes, from: string, minutes: number | null): DayTimes {
  if (minutes === null || times.to !== laterBy(times.from, minutes)) return { ...times, from };
  return { ...times, from, to: laterBy(from, minutes) };
}

/** "11:30" for 90 minutes after "10:00"; empty where the time is none or the day would be over. */
export function laterBy(time: string, minutes: number): string {
  const [hours, past] = time.split(':').map(Number);
  const end = (hours ?? NaN) * 60 + (past ?? NaN) + minutes;
  if (Number.isNaN(end) || end >= 24 * 60) return '';
  return [Math.floor(end / 60), Math.round(end % 60)].map((part) => String(part).padStart(2, '0')).join(':');
}
