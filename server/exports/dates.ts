import { zoneName } from '#shared/basics/zoneName.ts';
import { datesInWords } from '#shared/draft/language/dates.ts';

/** An ISO instant as `10 October 2023, 14:05 (Nairobi, GMT+3)`, by the clocks of the consultation; anything else as it is. */
export function printInstant(iso: string, timeZone = 'UTC'): string {
  const at = Date.parse(iso);
  if (!/^\d{4}-\d{2}-\d{2}T.*Z$/.test(iso) || Number.isNaN(at)) return iso;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short', hourCycle: 'h23' }).format(at);
  const zone = zoneName(at, timeZone);
  return `${datesInWords([day])}, ${time} ${zone === 'UTC' ? zone : `(${zone})`}`;
}
