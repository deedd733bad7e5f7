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

interface Day {
  year: number;
  month: number;
  day: number;
}

/** ISO dates as the United Nations writes them: `10 October 2023`, `9-10 June 2025`, `30 June-1 July 2025`. Others are left out. */
export function datesInWords(dates: string[]): string {
  const days = [...new Set(dates)].sort().flatMap((date) => parse(date) ?? []);
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return '';
  if (first === last) return inFull(first);
  if (!followOn(days)) return listed(days);
  if (first.year !== last.year) return `${inFull(first)}-${inFull(last)}`;
  if (first.month !== last.month) return `${first.day} ${MONTHS[first.month - 1]}-${inFull(last)}`;
  return `${first.day}-${inFull(last)}`;
}

/** `December 2025`, or the full date where a day is given; anything else as it stands. */
export function monthInWords(date: string): string {
  const match = /^(\d{4})-(\d{2})$/.exec(date.trim());
  const month = match && MONTHS[Number(match[2]) - 1];
  if (match && month) return `${month} ${match[1]}`;
  return parse(date.trim()) ? datesInWords([date.trim()]) : date.trim();
}

function parse(date: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  const day = match && { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return day && MONTHS[day.month - 1] && day.day >= 1 && day.day <= 31 ? day : null;
}

function inFull({ year, month, day }: Day): string {
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

function listed(days: Day[]): string {
  const sameMonth = days.every(({ year, month }) => year === days[0]!.year && month === days[0]!.month);
  const words = days.map((day, index) => (sameMonth && index < days.length - 1 ? String(day.day) : inFull(day)));
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function followOn(days: Day[]): boolean {
  return days.every((day, index) => index === 0 || ordinalOf(day) - ordinalOf(days[index - 1]!) === 1);
}

/** Days since a fixed day of the Gregorian calendar. */
function ordinalOf({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    Math.floor((153 * monthFromMarch + 2) / 5) +
    day
  );
}
