import { civilDay, type CivilDay, dayNumber, inWords, monthInWords, weekdayNamed, weekdayOf } from './civilDays.ts';

const BEFORE = '(?<before>(?:by|until|till|from|since|before|after|during|in|for|of|to) )?';
/** `over the last year` is no calendar year, and `last year's budget` no date. */
const ALONE = "(?!'|’|-| (?:ago|or|and)\\b)";
const NEAR_YEAR = new RegExp(
  `(?<!\\b(?:the|our|their|its|this|that|each|every|than|from|as|both) )\\b${BEFORE}(?<which>last|next|this) (?<unit>year|month)\\b${ALONE}`,
  'giu',
);
const NEAR_DAY = new RegExp(`\\b${BEFORE}(?<which>yesterday|tomorrow)\\b${ALONE}(?! (?:morning|night|evening))`, 'giu');
const WEEKDAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const ON_WEEKDAY = new RegExp(
  `\\b(?:(?<before>on|by|until|before|after|from) )(?:this (?:coming )?)?(?<weekday>${WEEKDAY})\\b${ALONE}(?!,? \\d| (?:morning|afternoon|evening|night|next|last)\\b|s\\b)`,
  'giu',
);
const YEARS_AGO = /\b(?<count>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years? ago\b/giu;
const COUNTS = ' one two three four five six seven eight nine ten'.split(' ');
const TO_COME = /\b(?:will|shall|(?:is|are) (?:to|going to)|intends? to|plans? to)\b/i;
const STEP: Record<string, number> = { last: -1, this: 0, next: 1 };

/** Says the days, months and years that only the hearers of that day know by their dates: `on Friday` becomes `on 20 June 2025`. What cannot be reckoned, or without the date of the sitting, stays. */
export function withDates(text: string, date: string | undefined): string {
  const today = date === undefined ? null : civilDay(date);
  if (today === null || !/\b(?:last|next|this|ago|yesterday|tomorrow|\p{L}+day)\b/iu.test(text)) return text;
  const number = dayNumber(today);
  const said = text
    .replace(NEAR_YEAR, (whole, ...match) => nearYear(groupsOf(match), today, whole))
    .replace(NEAR_DAY, (whole, ...match) => {
      const { before, which = '' } = groupsOf(match);
      return `${opening(before, whole, 'on')}${inWords(number + (which.toLowerCase() === 'tomorrow' ? 1 : -1))}`;
    })
    .replace(YEARS_AGO, (whole, ...match) => yearsAgo(groupsOf(match), today, whole));
  return TO_COME.test(said)
    ? said.replace(ON_WEEKDAY, (whole, ...match) => onWeekday(groupsOf(match), number, whole))
    : said;
}

type Groups = Record<string, string | undefined>;
const groupsOf = (match: unknown[]) => match.at(-1) as Groups;

/** The preposition that stood there, or the one that a date takes, with the capital of what it replaces. */
function opening(before: string | undefined, whole: string, otherwise: string): string {
  if (before !== undefined) return before;
  return /^\p{Lu}/u.test(whole) ? `${otherwise.charAt(0).toUpperCase()}${otherwise.slice(1)} ` : `${otherwise} `;
}

function nearYear({ before, which = '', unit = '' }: Groups, today: CivilDay, whole: string): string {
  const step = STEP[which.toLowerCase()]!;
  const named = unit.toLowerCase() === 'year' ? String(today.year + step) : monthInWords(today, step);
  return opening(before, whole, 'in') + named;
}

function yearsAgo({ count = '' }: Groups, today: CivilDay, whole: string): string {
  const said = count.toLowerCase();
  const years = said === 'a' ? 1 : COUNTS.includes(said) ? COUNTS.indexOf(said) : Number(said);
  return `${opening(undefined, whole, 'in')}${today.year - years}`;
}

/** The next such day; on that day itself nobody knows which is meant. */
function onWeekday({ before = '', weekday = '' }: Groups, number: number, whole: string): string {
  const ahead = (weekdayNamed(weekday) - weekdayOf(number) + 7) % 7;
  return ahead === 0 ? whole : `${before} ${inWords(number + ahead)}`;
}
