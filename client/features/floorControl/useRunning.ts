import { useConsultation } from '#client/store/selecting.ts';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import type { Person } from '#shared/consultation/people/profile.ts';
import type { Intervention } from '#shared/consultation/state.ts';

export interface Running {
  intervention: Intervention;
  /** Who really speaks. */
  person: Person | undefined;
  /** Who was listed, where somebody else speaks. */
  inPlaceOf: Person | undefined;
}

/** Who has the floor. */
export function useRunning(): Running | null {
  return useConsultation(({ everyone: { floor, interventions, people } }) => {
    const intervention = floor === null ? undefined : interventions[floor];
    if (!intervention) return null;
    const person = people[speakerOf(intervention)];
    const inPlaceOf = intervention.speakerId === undefined ? undefined : people[intervention.personId];
    return { intervention, person, inPlaceOf };
  });
}
