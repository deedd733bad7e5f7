import type { Mode, Person, Profile } from '#shared/consultation/people/profile.ts';
import { introduce } from '#client/connection/session.ts';
import { renewSession } from '#client/store/listening.ts';
import { notify, useRostrum } from '#client/store/rostrum.ts';
import { useSession } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';

/** What is known of the person before the page: what they said here, over what the record knows. */
export function useMyself(): Omit<Profile, 'mode'> & { mode: Mode | null } {
  const { personId, profile } = useSession();
  const known: Partial<Person> | undefined = useRostrum((state) => state.consultation.everyone.people[personId]);
  return { ...known, ...profile, mode: known?.mode ?? profile.mode ?? null };
}

/** Tells the server who the person is; it keeps them the same person. */
export async function introduceMyself(profile: Profile, mode: Mode): Promise<void> {
  const { session } = useRostrum.getState();
  if (session) renewSession(await introduce(session, { ...profile, mode }));
}

/** In the room, online, by telephone: it may change at any time, and the place in the list stays. */
export async function takePartBy(mode: Mode): Promise<void> {
  const { session, consultation } = useRostrum.getState();
  if (!session) return;
  if (consultation.everyone.people[session.personId]) {
    const { ok } = await submit({ type: 'ChangeMode', mode });
    if (ok) renewSession({ ...session, profile: { ...session.profile, mode } });
    return;
  }
  await introduce(session, { mode }).then(renewSession, () => notify({ textKey: 'common:line.notSent' }));
}
