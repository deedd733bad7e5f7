import { useEffect, useEffectEvent, useRef } from 'react';
import { keyMeant } from './keyMeant.ts';

const FIELDS = 'input:not([type=checkbox],[type=radio],[type=button]), textarea, select, [contenteditable=true]';
const CONTROLS = 'button, a[href], summary, input, [role=tab], [role=option]';

/** Single keys that act on a screen, by name: `Space`, `E`, `+`, `ArrowDown`. A handler that has nothing to do leaves the key alone. */
export type KeyHandlers = Record<string, (() => void) | undefined>;

export function useKeys(handlers: KeyHandlers, isOn: boolean): void {
  const byPointer = useRef(false);
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Tab') byPointer.current = false;
    const key = keyMeant({ ...pressOf(event), focusByPointer: byPointer.current });
    const handler = key === null ? undefined : handlers[key];
    if (!handler) return;
    event.preventDefault();
    // A clicked button keeps the focus; it must not take the Space that is meant for the screen.
    if (key === 'Space' && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const before = document.activeElement;
    handler();
    if (document.activeElement !== before) byPointer.current = false;
  });
  useEffect(() => {
    if (!isOn) return;
    const onPointer = () => (byPointer.current = true);
    const onKey = (event: KeyboardEvent) => act(event);
    window.addEventListener('pointerdown', onPointer);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('pointerdown', onPointer);
      window.removeEventListener('keydown', onKey);
    };
  }, [isOn]);
}

function pressOf(event: KeyboardEvent) {
  const { key, ctrlKey, altKey, metaKey, shiftKey, repeat, defaultPrevented, target } = event;
  const element = target instanceof Element ? target : null;
  const isInDialog = element?.closest('dialog') != null;
  const focus = element?.closest(FIELDS) || isInDialog ? 'field' : element?.closest(CONTROLS) ? 'control' : 'none';
  return { key, ctrlKey, altKey, metaKey, shiftKey, repeat, defaultPrevented, focus } as const;
}
