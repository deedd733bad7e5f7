import { useCallback, useEffect, useState } from 'react';
import { askAs, type Session } from '#client/connection/session.ts';
import { useRostrum } from '#client/store/rostrum.ts';
import { useSession } from '#client/store/selecting.ts';
import { roundTripMs as measureLine } from '#client/store/submit.ts';
import type { Measured, Readiness } from './findings.ts';

const EVERY_MS = 10_000;
const QUESTIONS = 3;

/** Asks line and server on opening and from time to time, and when somebody wants to know at once. */
export function useMeasured() {
  const session = useSession();
  const isLive = useRostrum(({ status }) => status === 'live');
  const [roundTripMs, setRoundTrip] = useState<number | null>(null);
  const [asked, setAsked] = useState<Asked>({ offsetMs: null, readiness: null });
  const [sound, setSound] = useState<Measured['sound']>('untried');
  const ask = useCallback(async () => {
    setRoundTrip(await measureLine());
    setAsked(await askServer(session));
  }, [session]);
  useEffect(() => {
    void ask();
    const timer = setInterval(ask, EVERY_MS);
    return () => clearInterval(timer);
  }, [ask, isLive]);
  const measured: Measured = { isLive, roundTripMs, ...asked, sound, browser: browserCan() };
  return { measured, ask, setSound };
}

type Asked = Pick<Measured, 'offsetMs' | 'readiness'>;

/** Of several answers the one with the shortest way there and back says best how far the clocks are apart. */
async function askServer(session: Session): Promise<Asked> {
  let best: { tripMs: number; offsetMs: number } | null = null;
  let readiness: Readiness | null = null;
  for (let turn = 0; turn < QUESTIONS; turn += 1) {
    const sentAt = Date.now();
    readiness = await askReadiness(session);
    if (readiness === null) return { offsetMs: null, readiness: 'failed' };
    const receivedAt = Date.now();
    const sample = { tripMs: receivedAt - sentAt, offsetMs: (sentAt + receivedAt) / 2 - readiness.now };
    if (best === null || sample.tripMs < best.tripMs) best = sample;
  }
  return { offsetMs: best?.offsetMs ?? null, readiness };
}

/** What the server says of itself; null if it did not answer as hoped. */
export async function askReadiness(session: Session): Promise<Readiness | null> {
  return askAs<Readiness>(session, `/api/consultations/${session.consultationId}/readiness`).catch(() => null);
}

function browserCan(): Measured['browser'] {
  return {
    wakeLock: 'wakeLock' in navigator,
    vibration: 'vibrate' in navigator,
    notifications: 'Notification' in window && Notification.permission !== 'denied',
  };
}
