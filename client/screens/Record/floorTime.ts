import type { Publication } from '#shared/wire/publication.ts';

/** All floor time in milliseconds: the sum of the whole seconds that the list of speakers shows, so that it adds up. */
export function floorTimeOf(interventions: Publication['interventions']): number {
  return interventions.reduce((sum, { spokenMs }) => sum + Math.trunc((spokenMs ?? 0) / 1000) * 1000, 0);
}
