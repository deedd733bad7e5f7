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
