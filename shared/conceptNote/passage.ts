import type { Span } from './noteReading.ts';

/** Cleaned text that knows where each of its characters stood: `at[i]` is the place of `text[i]` in the note as handed in. */
export interface Passage {
  readonly text: string;
  readonly at: readonly number[];
}

export const nothing: Passage = { text: '', at: [] };

/** The place of `text.slice(from, to)` in the note; an empty stretch stands where it would begin. */
export function spanOf(passage: Passage, from = 0, to = passage.text.length): Span {
  const start = passage.at[Math.min(from, passage.at.length - 1)] ?? 0;
  return { start, end: to > from ? (passage.at[Math.min(to, passage.at.length) - 1] ?? start) + 1 : start };
}

export function part(passage: Passage, from: number, to = passage.text.length): Passage {
  return { text: passage.text.slice(from, to), at: passage.at.slice(from, to) };
}

/** Without the white space, and the marks named, at both ends. */
export function trimmed(passage: Passage, marks = ''): Passage {
  const { text } = passage;
  let from = 0;
  let to = text.length;
  const drop = (char: string | undefined) => char !== undefined && (/\s/.test(char) || marks.includes(char));
  while (from < to && drop(text[from])) from += 1;
  while (to > from && drop(text[to - 1])) to -= 1;
  return part(passage, from, to);
}

/** One after another, with a space between where there is text on both sides. */
export function joined(first: Passage, second: Passage, between = ' '): Passage {
  if (first.text === '' || second.text === '') return first.text === '' ? second : first;
  const last = first.at[first.at.length - 1] ?? 0;
  return {
    text: first.text + between + second.text,
    at: first.at.concat(
      [...between].map(() => last),
      second.at,
    ),
  };
}

/** The value that a passage gives: its words with single spaces. */
export function wordsOf(passage: Passage): string {
  return passage.text.replace(/\s+/g, ' ').trim();
}
