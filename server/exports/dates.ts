import { datesInWords } from '#shared/draft/language/dates.ts';

/** An ISO instant as `10 October 2023, 14:05 UTC`; anything else as it is. */
export function printInstant(iso: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*Z$/.exec(iso);
  return match ? `${datesInWords([match[1]!])}, ${match[2]} UTC` : iso;
}
