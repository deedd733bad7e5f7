import { useConsultation } from '#client/store/selecting.ts';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import type { Person } from '#shared/consultation/people/profile.ts';
import type { Intervention } from '#shared/consultation/state.ts';

export interface Running {
  intervention: Intervention;
  person: Person | undefined;
}

/** Who has the floor. */
export function useRunning(): Running | null {
  return useConsultation(({ everyone }) => {
    const intervention = everyone.floor === null ? undefined : everyone.interventions[everyone.floor];
    return intervention ? { intervention, person: everyone.people[speakerOf(intervention)] } : null;
  });
}
