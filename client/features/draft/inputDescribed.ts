import type { InputId } from '#shared/basics/ids.ts';
import type { Instant } from '#shared/basics/time.ts';
import type { Person } from '#shared/consultation/people/profile.ts';
import type { Consultation } from '#shared/consultation/state.ts';

/** Who stands behind a source. */
export interface DescribedInput {
  inputId: InputId;
  /** The number that stands for it wherever it is cited. */
  ordinal: number;
  isWritten: boolean;
  person: Person | undefined;
  onBehalfOf: string | undefined;
  /** When the floor was given; null for a written contribution. */
  at: Instant | null;
}

export function inputDescribed({ everyone, desk }: Consultation, inputId: InputId): DescribedInput {
  const intervention = everyone.interventions[inputId];
  const personId = intervention?.personId ?? desk.statements[inputId]?.personId;
  return {
    inputId,
    ordinal: Number(inputId.slice(1)),
    isWritten: inputId.startsWith('c'),
    person: personId === undefined ? undefined : everyone.people[personId],
    onBehalfOf: intervention?.onBehalfOf,
    at: intervention?.timing.givenAt ?? null,
  };
}
