import { dayOf, timeOfDay } from '#client/i18n/formats.ts';
import type { Instant } from '#shared/basics/time.ts';

/** "10 June 2026, 07:30": day and time of one clock, that of the consultation's zone, else of this device. */
export function dayAndTime(instant: Instant, timeZone: string | undefined): string {
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return `${dayOf(instant, zone)}, ${timeOfDay(instant, zone)}`;
}
