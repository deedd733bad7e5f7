import { useCallback, useEffect, useState } from 'react';
import { askAs } from '#client/connection/session.ts';
import { remember } from '#client/features/remembered/remembered.ts';
import { useSession } from '#client/store/selecting.ts';
import type { Links } from './organizing.ts';

interface Running {
  id: string;
  links: Links;
}

/** The rehearsals of this consultation that are not wiped yet, wherever they were started; that there is one ticks the checklist. */
export function useRehearsals(): { running: Running[]; look: () => Promise<void> } {
  const session = useSession();
  const [running, setRunning] = useState<Running[]>([]);
  const look = useCallback(async () => {
    const path = `/api/consultations/${session.consultationId}/rehearsals`;
    const { rehearsals } = await askAs<{ rehearsals: Running[] }>(session, path).catch(() => ({ rehearsals: [] }));
    setRunning(rehearsals);
    if (rehearsals.length > 0) remember(session.consultationId, 'rehearsed');
  }, [session]);
  useEffect(() => {
    const again = () => void look();
    again();
    // Whoever comes back from a rehearsal that they have wiped does not find its links any more.
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [look]);
  return { running, look };
}
