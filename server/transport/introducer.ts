import { randomUUID } from 'node:crypto';
import type { SessionRow } from '#server/record/accessPort.ts';
import type { Rooms } from '#server/rooms/rooms.ts';
import { actorOf } from './actor.ts';
import type { Gateway } from './gateway.ts';

/** Takes up what a person has said anew of themselves: their open sockets act under it, and the record learns what is news to it. */
export function introducer(gateway: Gateway, rooms: Rooms): (session: SessionRow) => Promise<void> {
  return async (session) => {
    gateway.refresh(session);
    const room = await rooms.get(session.consultationId);
    await room?.submit({
      command: { type: 'IntroducePerson' },
      actor: actorOf(session),
      commandKey: `introduce/${randomUUID()}`,
    });
  };
}
