const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];
const UNDER_TEN = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `first` to `twentieth`; null beyond. */
export function ordinalWord(n: number): string | null {
  return ORDINALS[n - 1] ?? null;
}

/** Numbers under ten in words, others in figures with a comma for thousands. */
export function countWord(n: number): string {
  return UNDER_TEN[n] ?? String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
