import { useState } from 'react';
import { introduce } from '#client/connection/session.ts';
import { renewSession } from '#client/store/listening.ts';
import { notify } from '#client/store/rostrum.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { isVisible } from '#shared/consultation/people/isVisible.ts';

export interface OwnName {
  typed: string;
  /** As it would be given. */
  name: string;
  /** Has this session a name already? */
  isKnown: boolean;
  type: (text: string) => void;
  /** Gives the typed name, where it is another; false where that could not be. */
  give: () => Promise<boolean>;
}

/** The name by which whoever sits here acts. Somebody else at the same desk has neither title nor function of the one before. */
export function useOwnName(): OwnName {
  const session = useSession();
  const { profile, personId } = session;
  const known = useConsultation(({ everyone }) => everyone.people[personId]?.name);
  const [edited, type] = useState<string | null>(null);
  const typed = edited ?? profile.name ?? known ?? '';
  const name = isVisible(typed) ? typed.trim() : '';
  const give = async () => {
    if (name === '') return false;
    if (name === profile.name) return true;
    try {
      const { mode } = profile;
      renewSession(await introduce(session, profile.name ? { name, ...(mode && { mode }) } : { ...profile, name }));
      return true;
    } catch {
      notify({ textKey: 'common:line.notSent' });
      return false;
    }
  };
  return { typed, name, isKnown: Boolean(profile.name || known), type, give };
}
