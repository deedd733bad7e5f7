/** The ruling is typed next; a key leads there. */
export function focusRuling(): void {
  document.querySelector<HTMLElement>('[data-ruling]')?.focus();
}
