import type { Mode } from '#shared/consultation/people/profile.ts';

/**
 * How somebody takes part as long as they have not said: by the code that hangs in the hall, or where there is one way only.
 * Null in a hybrid meeting: a guess that nobody mends would go into the attendance.
 */
export function modeToBegin(meeting: string, place: string): Mode | null {
  if (place === 'room') return 'room';
  if (/^\s*(online|virtual)/i.test(meeting)) return 'online';
  return /^\s*in[ -]person/i.test(meeting) ? 'room' : null;
}
