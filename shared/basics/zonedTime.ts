import { MINUTE, SECOND, type Instant, type Millis } from './time.ts';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,3})\d*)?)?)?(Z|[+-]\d\d:?\d\d)?$/;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * An ISO time as an instant; one without an offset is read by the clocks of the given time zone, whoever reads it and wherever.
 * @returns NaN for what is no ISO time
 */
export function instantOf(iso: string, timeZone: string): Instant {
  const parts = ISO.exec(iso);
  if (!parts) return NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(1, 7)
    .map((part) => +(part ?? 0));
  const thousandths = Number((parts[7] ?? '').padEnd(3, '0'));
  const asUtc = daysSince1970(year, month, day) * DAY + hour * HOUR + minute * MINUTE + second * SECOND + thousandths;
  const offset = parts[8];
  if (offset !== undefined) return asUtc - offsetSaid(offset);
  // The offset is that of the instant meant, which a first guess comes near enough to.
  const guess = asUtc - offsetIn(timeZone, asUtc);
  return asUtc - offsetIn(timeZone, guess);
}

/** Days of the Gregorian calendar from 1 January 1970, reckoned in years that begin in March. */
function daysSince1970(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** "+05:45", "-0300" or "Z". */
function offsetSaid(text: string): Millis {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)$/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE);
}

function offsetIn(timeZone: string, at: Instant): Millis {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d+):?(\d+)?/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE);
}
