import { useSyncExternalStore } from 'react';

const KEY = 'rostrum.adminToken';
const listeners = new Set<() => void>();
/** For a browser that keeps nothing: this page remembers it itself. */
let remembered = '';

/** Keeps the admin token for this tab and until it is closed, never longer. An empty one forgets it. */
export function rememberAdminToken(token: string): void {
  remembered = token;
  try {
    if (token) sessionStorage.setItem(KEY, token);
    else sessionStorage.removeItem(KEY);
  } catch {
    // The page still has it.
  }
  for (const tell of listeners) tell();
}

/** The admin token given in this tab, empty before. */
export function useAdminToken(): string {
  return useSyncExternalStore(
    (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    () => {
      try {
        return sessionStorage.getItem(KEY) ?? remembered;
      } catch {
        return remembered;
      }
    },
  );
}
