const fold = () => document.querySelector<HTMLDetailsElement>('#programme');

export function isProgrammeOpen(): boolean {
  return fold()?.open ?? false;
}

/** Opened by hand, since only what is shown can take the focus. */
export function showProgramme(focusOn: string): void {
  const programme = fold();
  if (programme) programme.open = true;
  document.querySelector<HTMLElement>(focusOn)?.focus();
}

/** The focus goes back to the page, so that Space gives the floor again. */
export function closeProgramme(): void {
  const programme = fold();
  if (!programme) return;
  if (programme.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
  programme.open = false;
}

/** Opens another fold, or closes it if it is open; the focus goes to what is wanted in it. */
export function openFold(selector: string, focusOn = 'summary'): void {
  const other = document.querySelector<HTMLDetailsElement>(selector);
  if (!other) return;
  other.open = !other.open;
  other.scrollIntoView({ block: 'nearest' });
  if (other.open) other.querySelector<HTMLElement>(focusOn)?.focus();
  else if (other.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
}
