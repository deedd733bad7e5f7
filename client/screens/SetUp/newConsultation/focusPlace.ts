import { useEffect, useRef } from 'react';

const CONTROL = 'input, textarea, select, button';

/** Puts the focus on the control of a place in the set-up, else on the nearest one, and brings it into sight. */
export function focusPlace(path: readonly (string | number)[]): void {
  const place = controlOf(path.map(String));
  const control = place?.matches(CONTROL) ? place : (place?.querySelector<HTMLElement>(CONTROL) ?? place);
  const fold = control?.closest('details');
  if (fold) fold.open = true;
  control?.focus({ preventScroll: true });
  control?.scrollIntoView({ block: 'center' });
}

function controlOf(path: readonly string[]): HTMLElement | null {
  for (let length = path.length; length > 0; length -= 1) {
    const place = path.slice(0, length).join('.');
    const found =
      document.querySelector<HTMLElement>(`[data-path="${CSS.escape(place)}"]`) ??
      document.querySelector<HTMLElement>(`[data-path^="${CSS.escape(place)}."]`);
    if (found) return found;
  }
  return null;
}

/** Moves the focus after the next drawing, for a control that is not there yet or moves. */
export function useFocusNext(): (path: readonly (string | number)[]) => void {
  const wanted = useRef<readonly (string | number)[] | null>(null);
  useEffect(() => {
    if (!wanted.current) return;
    focusPlace(wanted.current);
    wanted.current = null;
  });
  return (path) => (wanted.current = path);
}
