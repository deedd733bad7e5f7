import type { InterventionId, PersonId } from '#shared/basics/ids.ts';
import type { ClientCommand } from '#shared/consultation/commands.ts';
import type { Intervention, Consultation } from '#shared/consultation/state.ts';
import type { Meaning } from '#client/features/listControl/useCheckIn.ts';

/** What the desk raises or asks for somebody who has no device. */
export type Wanted = { what: 'pointOfOrder' } | { what: 'rightOfReply'; to: InterventionId };

/** The command, once the record knows the person. */
export function commandFor(wanted: Wanted, personId: PersonId): ClientCommand {
  return wanted.what === 'pointOfOrder'
    ? { type: 'RaisePointOfOrder', personId }
    : { type: 'RequestRightOfReply', interventionId: wanted.to, personId };
}

/**
 * What brings the person into the record first, or null where it knows them: whoever raises something is here, so they are
 * checked in.
 */
export function firstCommand(
  { everyone }: Pick<Consultation, 'everyone'>,
  meaning: Extract<Meaning, { is: 'known' | 'new' }>,
): ClientCommand | null {
  if (meaning.is === 'known')
    return Object.hasOwn(everyone.people, meaning.arrival.id)
      ? null
      : { type: 'CheckIn', personId: meaning.arrival.id, mode: meaning.arrival.mode ?? 'room' };
  const { name, organization, country } = meaning.profile;
  return { type: 'CheckIn', name, mode: 'room', ...(organization && { organization }), ...(country && { country }) };
}

/** What was said in this sitting and is over, the latest first: what can be replied to. */
export function saidAndOver({ everyone }: Pick<Consultation, 'everyone'>): Intervention[] {
  return Object.values(everyone.interventions)
    .filter(({ sittingId, endedAt }) => sittingId === everyone.sittingId && endedAt !== null)
    .reverse();
}
