import { useEffect, useState } from 'react';
import { answerOf, Unwelcome } from '#client/connection/session.ts';
import type { Publication } from '#shared/wire/publication.ts';

type Reading =
  | { state: 'loading' }
  | { state: 'read'; publication: Publication }
  /** `closed`: there is none, for whatever reason. */
  | { state: 'closed' }
  | { state: 'failed'; message: string };

/** Reads what is published, once and again on demand. */
export function usePublication(consultationId: string): Reading & { again: () => void } {
  const [reading, setReading] = useState<Reading>({ state: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isLeft = false;
    read(consultationId).then((result) => !isLeft && setReading(result));
    return () => {
      isLeft = true;
    };
  }, [consultationId, tries]);
  return { ...reading, again: () => setTries((before) => before + 1) };
}

async function read(consultationId: string): Promise<Reading> {
  try {
    const response = await fetch(`/api/consultations/${encodeURIComponent(consultationId)}/published.json`);
    return { state: 'read', publication: await answerOf<Publication>(response) };
  } catch (fault) {
    if (fault instanceof Unwelcome && fault.status === 404) return { state: 'closed' };
    return { state: 'failed', message: fault instanceof Unwelcome ? fault.message : '' };
  }
}
