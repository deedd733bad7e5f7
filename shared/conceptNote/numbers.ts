const WORDS =
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty-five forty sixty ninety'.split(
    ' ',
  );
const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 45, 40, 60, 90];
const NUMBER = `\\d{1,3}(?:[.,]5)?|${[...WORDS].sort((a, b) => b.length - a.length).join('|')}|an?|half an?`;
const LENGTH = new RegExp(
  `\\b(${NUMBER})(?:\\s?\\(\\d{1,3}\\))?(?:\\sand\\sa\\shalf)?[\\s-](?:full\\s)?(hours?|hrs?|minutes?|mins?|seconds?|secs?)\\b(\\sand\\sa\\shalf)?(?:\\s(?:and\\s)?(\\d{1,2}|${WORDS.join('|')})\\s?(?:minutes?|mins?)\\b)?|\\b(\\d{1,3})\\s?(hrs?|min|mins|sec|h|[’′'])(?![\\p{L}\\d])`,
  'giu',
);

/** A length of time in a text: "90-minute", "three hours", "an hour and a half", "2 min". */
export interface FoundLength {
  seconds: number;
  start: number;
  end: number;
}

export function findLengths(text: string): FoundLength[] {
  return [...text.matchAll(LENGTH)].flatMap((match) => {
    const count = numberOf(match[1] ?? match[5]!) + (/and\sa\shalf/i.test(match[0]) ? 0.5 : 0);
    const unit = (match[2] ?? match[6]!).toLowerCase();
    const more = match[4] === undefined ? 0 : numberOf(match[4]) * 60;
    const each = /^h/.test(unit) ? 3600 : /^s/.test(unit) ? 1 : 60;
    const seconds = Math.round(count * each + more);
    return seconds > 0 ? [{ seconds, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** 3 for "3" and "three", 1 for "an", a half for "half an". */
export function numberOf(word: string): number {
  const said = word.toLowerCase();
  if (/^\d/.test(said)) return Number(said.replace(',', '.'));
  if (/^half/.test(said)) return 0.5;
  if (/^an?$/.test(said)) return 1;
  return VALUES[WORDS.indexOf(said)] ?? 0;
}
