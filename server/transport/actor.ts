import type { SessionRow } from '#server/record/accessPort.ts';
import type { Actor } from '#shared/consultation/decision.ts';
import type { Mode, Profile } from '#shared/consultation/people/profile.ts';

/** Who a session is. The actor of a command comes from here, never from its payload. */
export function actorOf({ role, personId, profile, mode }: SessionRow): Actor {
  return { role, personId, profile: { ...(profile as Profile), ...(mode !== null && { mode: mode as Mode }) } };
}
