import type { Instant } from '#shared/basics/time.ts';
import i18next from 'i18next';

/** 84 as "1:24"; an hour and more as "1:02:03". */
export function clockDigits(seconds: number): string {
  const whole = Math.max(0, Math.trunc(seconds));
  const two = (part: number) => String(part).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes}:${two(whole % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}

/** "11:42" where the consultation takes place. */
export function timeOfDay(instant: Instant, timeZone: string | undefined): string {
  return new Intl.DateTimeFormat(i18next.language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(instant);
}

/** "17 June 2025" for an ISO date. */
export function longDate(isoDate: string): string {
  const instant = Date.parse(`${isoDate.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(instant)) return isoDate;
  const language = i18next.language === 'en' ? 'en-GB' : i18next.language;
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    instant,
  );
}

/** "11:42:07" where the consultation takes place, for what is told to the second. */
export function secondOfDay(instant: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat(i18next.language, { timeStyle: 'medium', hourCycle: 'h23', timeZone }).format(instant);
}

/** "2 March 2026" for the day on which an instant falls where the consultation takes place. */
export function dayOf(instant: Instant, timeZone: string): string {
  const language = i18next.language === 'en' ? 'en-GB' : i18next.language;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(instant);
}

/** 0.384 as "38%". */
export function percent(share: number): string {
  return new Intl.NumberFormat(i18next.language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** 92.5 seconds as "1.5", minutes to one decimal. */
export function minutesOf(seconds: number): string {
  return decimal(seconds / 60);
}

/** The name of a language for its tag; what is no tag is its own name. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(i18next.language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** 1.234 as "1.2". */
export function decimal(value: number): string {
  const one = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(i18next.language, one).format(value);
}
