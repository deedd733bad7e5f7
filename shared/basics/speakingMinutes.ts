/** Interpreters follow at this pace: 120 words a minute. */
const WORDS_PER_MINUTE = 120;

/** How long so many words take to say, to the half minute, rounded up. */
export function speakingMinutes(words: number): number {
  return Math.ceil((words / WORDS_PER_MINUTE) * 2) / 2;
}
