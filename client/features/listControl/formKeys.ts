import type { KeyboardEvent } from 'react';

/** Escape leaves a form as it was; Enter sends it from a menu too, where browsers do not. */
export function formKeys(onClose: () => void) {
  return (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape') onClose();
    if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
    event.preventDefault();
    event.currentTarget.requestSubmit();
  };
}
