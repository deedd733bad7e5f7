/** A day of the calendar as the number of days since 1 January 1970. */
export type DayNumber = number;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const OF_400_YEARS = 146_097;

export interface CivilDay {
  year: number;
  /** From 1. */
  month: number;
  day: number;
}

/** Null for what is no ISO date. */
export function civilDay(iso: string): CivilDay | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

/** Reckoned from March, so that the day that is not in every year comes last. */
export function dayNumber({ year, month, day }: CivilDay): DayNumber {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * OF_400_YEARS + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

export function civilOf(number: DayNumber): CivilDay {
  const days = number + 719_468;
  const era = Math.floor(days / OF_400_YEARS);
  const ofEra = days - era * OF_400_YEARS;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return { year: year + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** From 0, Monday. */
export function weekdayOf(number: DayNumber): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** From 0, Monday; -1 for what is no day of the week. */
export function weekdayNamed(name: string): number {
  return WEEKDAYS.findIndex((each) => each.toLowerCase() === name.toLowerCase());
}

/** `20 June 2025`. */
export function inWords(number: DayNumber): string {
  const { year, month, day } = civilOf(number);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** `June 2025`, so many months after the month of a day. */
export function monthInWords({ year, month }: CivilDay, after: number): string {
  const count = year * 12 + month - 1 + after;
  return `${MONTHS[count % 12]} ${Math.floor(count / 12)}`;
}
