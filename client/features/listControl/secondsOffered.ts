const usual = [30, 60, 90, 120, 150, 180, 240, 300, 420, 600, 900];

/** Speaking times to choose from, the present one among them. */
export function secondsOffered(present: number | null): number[] {
  return present === null || usual.includes(present) ? usual : [...usual, present].sort((a, b) => a - b);
}
