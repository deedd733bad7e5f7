const WORDS =
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty-five forty sixty ninety'.split(
    ' ',
  );
const VALUES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 45, 40, 60, 90];
const SAID = [...WORDS].sort((a, b) => b.length - a.length).join('|');
const NUMBER = `\\d{1,3}(?:[.,]5)?|${SAID}|an?|half an?`;
const HALF = String.raw`[\s-]and[\s-]a[\s-]half`;
const UNIT = 'hours?|hrs?|minutes?|mins?|seconds?|secs?';
/** "and 30 seconds"; also the bare 30 of "2 min 30" where the phrase ends with it. */
const MORE = String.raw`(?<tail>\.?,?\s(?:and\s)?(?<more>\d{1,2}|half|${SAID})(?:[\s-]?(?<lesser>minutes?|mins?|seconds?|secs?|s|a\s(?:minute|hour))\b|(?<=\d\d)(?=\s?(?:[.,;:)\]]|$)|\s(?:per|each|for|at|maximum)\b)))`;
const WRITTEN = String.raw`\b(?<count>${NUMBER})(?:\s?\(\d{1,3}\))?(?<half>${HALF}|\s?½)?[\s-](?:full\s)?(?<unit>${UNIT})\b(?:(?<halfAfter>${HALF})|${MORE})?`;
const SHORT = String.raw`\b(?<shortCount>\d{1,3})(?<shortHalf>½)?\s?(?<shortUnit>hrs?|min|mins|sec|h|[’′'])(?:\s?(?<shortMore>[0-5]\d)(?:\s?(?:s|sec|″|”|"|''|’’)(?![\p{L}\d])|(?<=[’′']\d\d)(?!\d)))?(?![\p{L}\d])`;
/** "2:30 minutes"; without the word only where a limit is set, for else it is a time of day. */
const COLON = String.raw`(?<![\d:.])(?<minutes>\d{1,2}):(?<seconds>[0-5]\d)\s?(?:minutes?|mins?)\b|(?<=\b(?:limited to|limit of|limit is|maximum of|exceed|more than|longer than)\s)(?<minutesAlone>\d):(?<secondsAlone>[0-5]\d)(?![\d:]|\s?[ap]\.?\s?m\b|\s?[-–—]\s?\d)`;
const LENGTH = new RegExp(`${COLON}|${WRITTEN}|${SHORT}`, 'giu');

/** A length of time in a text: "90-minute", "an hour and a half", "2 minutes and 30 seconds", "2 min 30", "2:30 minutes". */
export interface FoundLength {
  seconds: number;
  start: number;
  end: number;
}

export function findLengths(text: string): FoundLength[] {
  const found: FoundLength[] = [];
  const length = new RegExp(LENGTH);
  for (let match = length.exec(text); match; match = length.exec(text)) {
    const said: Said = { ...match.groups };
    // "three minutes, five minutes for groups" are two lengths.
    if (said.tail !== undefined && !isSmaller(said)) {
      length.lastIndex -= said.tail.length;
      said.more = undefined;
    }
    const seconds = Math.round(secondsOf(said));
    if (seconds > 0) found.push({ seconds, start: match.index, end: length.lastIndex });
  }
  return found;
}

type Said = Record<string, string | undefined>;

const isSmaller = ({ unit, lesser }: Said) => (lesser === undefined ? 1 : secondsIn(lesser)) < secondsIn(unit!);

function secondsOf(said: Said): number {
  const minutes = said.minutes ?? said.minutesAlone;
  if (minutes !== undefined) return Number(minutes) * 60 + Number(said.seconds ?? said.secondsAlone);
  const each = secondsIn(said.unit ?? said.shortUnit!);
  const half = said.half ?? said.halfAfter ?? said.shortHalf;
  const count = numberOf(said.count ?? said.shortCount!) + (half === undefined ? 0 : 0.5);
  const more = said.more ?? said.shortMore;
  // What follows bare counts in the next smaller unit: minutes after an hour, seconds after a minute.
  const smaller = said.lesser === undefined ? Math.max(1, each / 60) : secondsIn(said.lesser);
  return count * each + (more === undefined ? 0 : numberOf(more) * smaller);
}

function secondsIn(unit: string): number {
  if (/^(?:a\s)?h/i.test(unit)) return 3600;
  return /^s/i.test(unit) ? 1 : 60;
}

/** 3 for "3" and "three", 1 for "an", a half for "half an". */
export function numberOf(word: string): number {
  const said = word.toLowerCase();
  if (/^\d/.test(said)) return Number(said.replace(',', '.'));
  if (/^half/.test(said)) return 0.5;
  if (/^an?$/.test(said)) return 1;
  return VALUES[WORDS.indexOf(said)] ?? 0;
}
