import { useEffect, useRef } from 'react';

/**
 * When the page changes under somebody's focus, as after a button that goes with what it did, the new heading takes it. Whoever
 * has their focus elsewhere is left there. For the `main` of the page.
 */
export function useFocusKept(shown: string) {
  const main = useRef<HTMLElement>(null);
  // React sends no blur for what it takes away, so this tells a focus that was lost from one that was moved.
  const hadFocus = useRef(false);
  useEffect(() => {
    const heading = main.current?.querySelector('h2');
    if (!heading || !hadFocus.current || document.activeElement !== document.body) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [shown]);
  return { ref: main, onFocus: () => (hadFocus.current = true), onBlur: () => (hadFocus.current = false) };
}
