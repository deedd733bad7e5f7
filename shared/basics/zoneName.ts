import type { Instant } from './time.ts';

/**
 * "Nairobi, GMT+3" for the zone Africa/Nairobi: its place, and how far it is from others at that instant. A zone that is called by
 * its offset is that offset alone: the sign in a name as Etc/GMT-2 is the other way round.
 */
export function zoneName(at: Instant, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(at);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone;
  if (place === 'UTC') return place;
  return /^Etc\/|^[+-]/.test(timeZone) ? offset : `${place}, ${offset}`;
}
