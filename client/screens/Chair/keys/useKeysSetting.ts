import { useEffect, useState } from 'react';

const KEY = 'rostrum.keys';

/** Single-key shortcuts can be switched off, for speech input and unsteady hands; this device remembers. */
export function useKeysSetting(): [boolean, (areOn: boolean) => void] {
  const [areOn, setOn] = useState(() => localStorage.getItem(KEY) !== 'off');
  useEffect(() => localStorage.setItem(KEY, areOn ? 'on' : 'off'), [areOn]);
  return [areOn, setOn];
}
