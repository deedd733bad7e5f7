import { useEffect, useState } from 'react';

/** The draft version this person has last looked at. Who comes for the first time has seen all there is. */
export function useLastLook(consultationId: string, draftVersion: number): [number, () => void] {
  const key = `rostrum.looked.${consultationId}`;
  const [looked, setLooked] = useState(() => Number(localStorage.getItem(key)) || null);
  useEffect(() => {
    if (looked === null && draftVersion > 0) setLooked(draftVersion);
    if (looked !== null) localStorage.setItem(key, String(looked));
  }, [key, looked, draftVersion]);
  return [looked ?? draftVersion, () => setLooked(draftVersion)];
}
