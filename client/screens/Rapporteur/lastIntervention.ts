import type { InterventionId } from '#shared/basics/ids.ts';
import type { FloorState } from '#shared/consultation/state.ts';

/** The latest intervention, running or ended. Ids count up. */
export function lastIntervention({ counts, interventions }: FloorState): InterventionId | null {
  const id = `i${counts.interventions}`;
  return interventions[id] ? id : null;
}
