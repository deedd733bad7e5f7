import { useEffect, useState } from 'react';
import { useRemembered } from '#client/features/remembered/remembered.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { askReadiness } from '#client/screens/Check/useMeasured.ts';
import type { Facts } from './stepsOf.ts';

/** The facts of the checklist, and a way to ask the server again for those that it keeps. */
export function useFacts(): { facts: Facts; askAgain: () => void } {
  const session = useSession();
  const { consultationId } = session;
  const [lastBackupAt, setLastBackup] = useState<Facts['lastBackupAt']>();
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    void askReadiness(session).then((readiness) => setLastBackup(readiness?.lastBackupAt));
  }, [session, asked]);
  const { sittings, limits } = useConsultation(({ everyone }) => everyone.setUp);
  const registered = useConsultation(({ bureau }) => Object.keys(bureau.register).length);
  const chair = useRemembered(consultationId, 'handedOut.chair');
  const participant = useRemembered(consultationId, 'handedOut.participant');
  const facts: Facts = {
    sittings: sittings?.length ?? 0,
    defaultSeconds: limits?.default ?? 180,
    registered,
    peopleNotNeeded: useRemembered(consultationId, 'peopleNotNeeded'),
    handedOut: [...(chair ? (['chair'] as const) : []), ...(participant ? (['participant'] as const) : [])],
    rehearsed: useRemembered(consultationId, 'rehearsed'),
    checked: useRemembered(consultationId, 'checked'),
    lastBackupAt,
  };
  return { facts, askAgain: () => setAsked((before) => before + 1) };
}
