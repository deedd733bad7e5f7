import { useSyncExternalStore } from 'react';

/** What somebody has done on this device to get ready. It only ticks a checklist, so it lies in the browser and nowhere else. */
export type Done = 'peopleNotNeeded' | 'rehearsed' | 'checked' | 'handedOut.chair' | 'handedOut.participant';

const keyOf = (consultationId: string, done: Done) => `rostrum.done.${consultationId}.${done}`;
const listeners = new Set<() => void>();

/** Keeps that it was done; `false` forgets it. A browser that keeps nothing loses a tick and no more. */
export function remember(consultationId: string, done: Done, isDone = true): void {
  try {
    const key = keyOf(consultationId, done);
    if (isDone) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    return;
  }
  for (const tell of listeners) tell();
}

/** Whether it was done on this device, also in another tab. */
export function useRemembered(consultationId: string, done: Done): boolean {
  return useSyncExternalStore(listen, () => recall(keyOf(consultationId, done)));
}

function listen(onChange: () => void): () => void {
  listeners.add(onChange);
  addEventListener('storage', onChange);
  return () => {
    listeners.delete(onChange);
    removeEventListener('storage', onChange);
  };
}

function recall(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
