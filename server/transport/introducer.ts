import { randomUUID } from 'node:crypto';
import type { SessionRow } from '#server/record/port.ts';
import type { Actor } from '#shared/consultation/decision.ts';
import type { Profile } from '#shared/consultation/people/profile.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import type { Rooms } from '#server/rooms/rooms.ts';
import { actorOf } from './actor.ts';
import type { Gateway } from './gateway.ts';

/** Takes up what a person has said anew of themselves: their open sockets act under it, and the record learns it if it knows them. */
export function introducer(gateway: Gateway, rooms: Rooms): (session: SessionRow) => Promise<void> {
  return async (session) => {
    gateway.refresh(session);
    const room = await rooms.get(session.consultationId);
    const actor = actorOf(session);
    if (!room?.state.everyone.people[session.personId] || !saysOtherwise(room.state, actor)) return;
    await room.submit({
      command: { type: 'IntroducePerson' },
      actor,
      commandKey: `introduce/${randomUUID()}`,
    });
  };
}

/** A page that is loaded again says again who its person is: that alone is no news for the record. */
function saysOtherwise({ everyone, desk, bureau }: Consultation, { personId, profile = {} }: Actor): boolean {
  const known: Profile = {
    ...everyone.people[personId],
    pronoun: desk.pronouns[personId],
    ...bureau.details[personId],
  };
  return (Object.keys(profile) as (keyof Profile)[]).some((key) => profile[key] !== known[key]);
}
