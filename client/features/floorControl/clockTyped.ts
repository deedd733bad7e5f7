/** "2:30" as seconds; null for what is not minutes and seconds, so that "2" is never taken for the other of the two. */
export function clockTyped(typed: string): number | null {
  const [, minutes, seconds] = /^\s*(\d{1,3}):([0-5]\d)\s*$/.exec(typed) ?? [];
  return minutes === undefined || seconds === undefined ? null : Number(minutes) * 60 + Number(seconds);
}
