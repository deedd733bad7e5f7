/** Where the focus goes when the row that had it leaves the list; not to the next row, lest one key press too many act on it. */
export function focusList(): void {
  document.getElementById('speakers-list')?.focus();
}
