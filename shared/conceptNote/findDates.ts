import { dayOf, daysBetween, type Day, isDay, isoOf } from './calendar.ts';

/** A date, several, or a stretch of days, as a text names them; from `start` to `end` in it. */
export interface FoundDates {
  /** ISO, in time. For a month without day empty. */
  days: string[];
  /** "December 2026", where only the month is named. */
  month: string;
  /** False where the year was not said: `days` then bear the year 0000. */
  hasYear: boolean;
  /** False for 05/06/2026, which either way is a date. */
  isSure: boolean;
  start: number;
  end: number;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec';
const NAMES = MONTHS.split('|');
const MONTH = `(${MONTHS}|${MONTHS.toUpperCase()}|(?:${SHORT})(?:\\.|\\b))`;
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\\.?)';
const D = '\\d{1,2}(?:st|nd|rd|th)?(?![\\d:])';
const SEPARATOR = `\\s?(?:[-–—]|to|until|through|and|&|,|au|et)\\s?(?:and\\s)?(?:${WEEKDAY},?\\s)?`;
const LIST = `(${D}(?:${SEPARATOR}${D}){0,6})`;
const YEAR = '(?:,?\\s((?:19|20)\\d\\d)(?!\\d))';

const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => Parsed | null])[] = [
  [
    new RegExp(
      `(?<![\\d/.]|\\b(?:[Dd]ay|DAY|[Ss]ession|[Ss]itting|[Pp]art|[Pp]aragraph)\\s)${LIST}\\s(?:of\\s)?${MONTH}${YEAR}?`,
      'g',
    ),
    (m) => listed(m[1]!, m[2]!, m[3]),
  ],
  [new RegExp(`\\b${MONTH}\\s${LIST}${YEAR}`, 'g'), (m) => listed(m[2]!, m[1]!, m[3])],
  [new RegExp(`\\b${MONTH}\\s(\\d{1,2}(?:st|nd|rd|th)?)(?![\\d:])`, 'g'), (m) => listed(m[2]!, m[1]!, undefined)],
  [/(?<![\d-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])/g, (m) => numeric(m[1]!, m[2]!, m[3]!, true)],
  [/(?<![\d/.])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)(?![\d/])/g, slashed],
  [new RegExp(`\\b${MONTH}\\s((?:19|20)\\d\\d)\\b`, 'g'), (m) => ({ days: [], month: `${nameOf(m[1]!)} ${m[2]}` })],
];

interface Parsed {
  days: Day[];
  month?: string;
  isSure?: boolean;
}

/** Every date of a text, in its order. What is no day of the calendar (31 June) is left out. */
export function findDates(text: string): FoundDates[] {
  const found: FoundDates[] = [];
  const taken = new Uint8Array(text.length);
  for (const [pattern, parse] of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken[start] || taken[end - 1]) continue;
      const parsed = parse(match);
      if (!parsed) continue;
      taken.fill(1, start, end);
      const hasYear = parsed.days.every(({ year }) => year > 0);
      if (!parsed.days.every((day) => isDay(hasYear ? day : { ...day, year: 2024 }))) continue;
      found.push({
        days: parsed.days.map(isoOf),
        month: parsed.month ?? '',
        hasYear,
        isSure: parsed.isSure ?? true,
        start,
        end,
      });
    }
  return stretched(
    found.sort((a, b) => a.start - b.start),
    text,
  );
}

const nameOf = (month: string) =>
  NAMES.find((name) => name.slice(0, 3).toLowerCase() === month.slice(0, 3).toLowerCase())!;

function listed(list: string, month: string, year: string | undefined): Parsed | null {
  const numbers = [...list.matchAll(/\d{1,2}/g)].map(([each]) => Number(each));
  const on = (day: number): Day => ({ year: Number(year ?? 0), month: NAMES.indexOf(nameOf(month)) + 1, day });
  const first = numbers[0]!;
  const last = numbers.at(-1)!;
  if (numbers.length === 1) return { days: [on(first)] };
  // A comma alone parts two things: "paragraph 12, 15 May".
  if (/,/.test(list) && !/\band\b|&/.test(list) && !/[a-z]{3}/i.test(list)) return { days: [on(last)] };
  const isStretch = numbers.length === 2 && /[-–—]|\bto\b|until|through|\bau\b/.test(list);
  return { days: isStretch && first < last ? daysBetween(on(first), on(last)) : numbers.map(on) };
}

function numeric(year: string, month: string, day: string, isSure: boolean): Parsed {
  return { days: [{ year: Number(year), month: Number(month), day: Number(day) }], isSure };
}

/** The day comes first, unless only the other order is a date. */
function slashed(m: RegExpExecArray): Parsed {
  const [a, b, year] = [m[1]!, m[3]!, m[4]!];
  if (Number(b) > 12) return numeric(year, a, b, true);
  return numeric(year, b, a, m[2] === '.' || Number(a) > 12 || a === b);
}

const BRIDGE = new RegExp(`^\\s?(?:[-–—]|to|until|through|and|&)\\s?(?:${WEEKDAY},?\\s)?$`);

/** "30 June to 1 July 2026" and "Monday, 8 June – Tuesday, 9 June 2026" are one. */
function stretched(found: FoundDates[], text: string): FoundDates[] {
  const out: FoundDates[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const between = last && last.days.length > 0 && next.days.length > 0 ? text.slice(last.end, next.start) : '';
    if (!last || between.length > 24 || !BRIDGE.test(between)) {
      out.push(next);
      continue;
    }
    const days = last.hasYear ? last.days : last.days.map((day) => next.days[0]!.slice(0, 4) + day.slice(4));
    const isList = /and|&/.test(between);
    const whole = isList ? [...days, ...next.days] : daysBetween(dayOf(days[0]!), dayOf(next.days.at(-1)!)).map(isoOf);
    out[out.length - 1] = { ...next, days: whole, start: last.start, isSure: last.isSure && next.isSure };
  }
  return out;
}
