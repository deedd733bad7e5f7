import type { Profile } from '#shared/consultation/people/profile.ts';
import type { Arrival } from './arrivals.ts';
import { meaningOf } from './useCheckIn.ts';

/** Who a typed line means as the speaker: the only one who is found, or somebody new; null while it means nobody, or one of several. */
export function speakerMeant(line: string, found: readonly Arrival[]): string | Profile | null {
  const meaning = meaningOf(
    line,
    found.map((arrival) => ({ ...arrival, here: null })),
  );
  if (meaning.is === 'known') return meaning.arrival.id;
  return meaning.is === 'new' ? meaning.profile : null;
}
