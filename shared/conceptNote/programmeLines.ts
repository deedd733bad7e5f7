import { findTimes } from './findTimes.ts';
import type { Placed } from './sections.ts';

/** Whether a block is a line of an agenda: a time of day stands first. */
export function startsWithTime({ passage, isHeading, label }: Placed): boolean {
  if (isHeading || label !== '') return false;
  const start = passage.text.slice(0, 40);
  return (
    /^\d/.test(start) && findTimes(start)[0]?.start === 0 && passage.text.length > (findTimes(start)[0]?.end ?? 0) + 2
  );
}
