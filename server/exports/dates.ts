const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** ISO dates as the United Nations prints them: `10 October 2023`, `9-10 June 2025`. What is no ISO date is printed as it is. */
export function printDates(dates: string[]): string {
  return joinRuns(runsOfDays([...new Set(dates)].sort())).join(', ');
}

/** An ISO instant as `10 October 2023, 14:05 UTC`; anything else as it is. */
export function printInstant(iso: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*Z$/.exec(iso);
  return match ? `${printDates([match[1]!])}, ${match[2]} UTC` : iso;
}

interface Run {
  first: string;
  last: string;
}

/** Days that follow one another within a month, put together. */
function runsOfDays(dates: string[]): Run[] {
  const runs: Run[] = [];
  for (const date of dates) {
    const run = runs.at(-1);
    if (run && isNextDay(run.last, date)) run.last = date;
    else runs.push({ first: date, last: date });
  }
  return runs;
}

function isNextDay(before: string, after: string): boolean {
  return before.slice(0, 7) === after.slice(0, 7) && Number(after.slice(8, 10)) === Number(before.slice(8, 10)) + 1;
}

function joinRuns(runs: Run[]): string[] {
  return runs.map(({ first, last }) => {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(first);
    const month = match && MONTHS[Number(match[2]) - 1];
    if (!match || !month) return first;
    const day = String(Number(match[3]));
    const days = first === last ? day : `${day}-${Number(last.slice(8, 10))}`;
    return `${days} ${month} ${match[1]}`;
  });
}
