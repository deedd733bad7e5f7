import { useSyncExternalStore } from 'react';

const listen = (onChange: () => void) => {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
};

/** What stands behind the # of the address: which part of a screen is looked at. */
export function useHash(): string {
  return useSyncExternalStore(listen, () => location.hash.slice(1));
}
