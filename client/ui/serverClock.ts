import { createContext, useContext, useEffect, useState } from 'react';
import type { Instant } from '#shared/basics/time.ts';

/** Where the components read the consultation's time; the app hands in the server's clock. */
export const ServerClock = createContext<() => Instant>(Date.now);

/** The consultation's time, anew every so many milliseconds. */
export function useNow(everyMs: number): Instant {
  const read = useContext(ServerClock);
  const [now, setNow] = useState(read);
  useEffect(() => {
    setNow(read());
    const timer = setInterval(() => setNow(read()), everyMs);
    return () => clearInterval(timer);
  }, [read, everyMs]);
  return now;
}
