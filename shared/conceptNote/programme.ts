import type { ItemKind } from '../consultation/setUp.ts';
import { clockOf, minutesOf } from './calendar.ts';
import { findDates } from './findDates.ts';
import { findTimes } from './findTimes.ts';
import { fact, type Note } from './note.ts';
import type { FactOf, ProgrammeLine } from './noteReading.ts';
import { findLengths } from './numbers.ts';
import { part, type Passage, spanOf, trimmed, wordsOf } from './passage.ts';
import { speakerIn } from './people.ts';
import { startsWithTime } from './programmeLines.ts';
import { isDayLine } from './dates.ts';
import type { Placed } from './sections.ts';
import { FULL_STOP } from './sentences.ts';

const KINDS: readonly (readonly [ItemKind, RegExp])[] = [
  [
    'closing',
    /\b(?:closing|close|wrap[- ]?up|conclusions?|concluding|way forward|next steps|summing up|final remarks)\b/i,
  ],
  [
    'opening',
    /\b(?:opening(?!\s(?:hours|up|times))|welcome|introduct\w+|keynote|setting the (?:scene|stage)|inaugura\w+)\b/i,
  ],
  [
    'stocktaking',
    /\b(?:stocktaking|stock-taking|state of play|taking stock|updates? (?:by|from)|(?:United Nations|UN) (?:entities|agencies|system)|progress reports?)\b/i,
  ],
];
const PAUSE =
  /^(?:[\p{L}’'-]+\s){0,2}(?:break|lunch|registration|pause|reception|group photo|photo|coffee|doors open|end of (?:the )?(?:day|meeting|session)|(?:meeting|session) (?:rises|adjourns|ends)|adjournment)\b/iu;

interface Line {
  fact: FactOf<'programme'>;
  pause: boolean;
}

/** The agenda: lines with a time, and listed lines under a heading of that name. Breaks only part the others. */
export function programmeFacts(note: Note, days: readonly string[]): FactOf<'programme'>[] {
  const timed = note.blocks.filter((block) => startsWithTime(block)).length > 1;
  const lines: Line[] = [];
  let date = days.length === 1 ? days[0] : undefined;
  for (const block of note.blocks) {
    const inAgenda = block.role === 'programme';
    if ((inAgenda || timed) && (block.isHeading || isDayLine(block.passage.text) || block.passage.text.length < 60))
      date = dayNamed(block.passage.text, days) ?? date;
    const item = timed ? timedLine(block, date) : inAgenda ? listedLine(block) : null;
    if (item) lines.push(item);
    else if (lines.length > 0 && (inAgenda || timed)) addSpeakers(lines.at(-1)!, block);
  }
  withMinutes(lines);
  return lines
    .filter(({ pause }) => !pause)
    .map((line) => line.fact)
    .slice(0, 100);
}

/** The day of the consultation that a heading names, by its date or by its number. */
function dayNamed(text: string, days: readonly string[]): string | undefined {
  const named = findDates(text).flatMap((found) => (found.days.length === 1 ? [found.days[0]!.slice(5)] : []));
  const byDate = days.find((day) => named.includes(day.slice(5)));
  if (byDate !== undefined || named.length > 0) return byDate;
  const number = /^day\s(\d|one|two|three)\b/i.exec(text)?.[1]?.toLowerCase();
  if (number === undefined) return undefined;
  return days[(/\d/.test(number) ? Number(number) : ['one', 'two', 'three'].indexOf(number) + 1) - 1];
}

function timedLine(block: Placed, date: string | undefined): Line | null {
  if (!startsWithTime(block)) return null;
  const time = findTimes(block.passage.text.slice(0, 60))[0]!;
  const line = lineOf(trimmed(part(block.passage, time.end), ':–—-|'), spanOf(block.passage));
  if (!line) return null;
  const { value } = line.fact;
  value.from = time.from;
  if (time.to !== undefined) value.to = time.to;
  if (date !== undefined) value.date = date;
  const minutes = time.to === undefined ? 0 : (minutesOf(time.to) - minutesOf(time.from) + 1440) % 1440;
  if (minutes > 0) value.minutes = minutes;
  return line;
}

function listedLine({ passage, marker, isHeading, label }: Placed): Line | null {
  if (isHeading || passage.text.length > 300) return null;
  const lengths = findLengths(passage.text);
  if (marker === '' && lengths.length === 0) return null;
  return speakerIn(passage) || label !== '' ? null : lineOf(passage, spanOf(passage));
}

const TITLE_ENDS = new RegExp(String.raw`\t|:\s|${FULL_STOP}|;\s|\s[-–—]\s(?=(?:Ms|Mr|Dr|Prof|H\.E|Amb|Hon)\b)`, 'u');

/** Title and length of a line; what follows the title in cells or after a colon may name speakers. */
function lineOf(passage: Passage, from: { start: number; end: number }): Line | null {
  const kind = /^(?:cluster|session|theme|part|segment|item|block|panel|round|issue|topic)\s\w{1,5}\s?:\s/i.exec(
    passage.text,
  );
  const rest = kind ? passage.text.slice(kind[0].length) : passage.text;
  const found = TITLE_ENDS.exec(rest);
  const cut = found ? { from: found.index + passage.text.length - rest.length, length: found[0].length } : null;
  const length = findLengths(passage.text).find(
    ({ seconds, end }) =>
      seconds >= 60 && seconds <= 86_400 && !/^\s?(?:each|per|for each)\b/i.test(passage.text.slice(end, end + 12)),
  );
  const head = part(passage, 0, Math.min(cut?.from ?? passage.text.length, titleEnd(passage.text, length?.start)));
  const title = trimmed(head, ',:;.–—-(');
  if (title.text.length < 3 || title.text.length > 300) return null;
  const speakers = cut ? speakersIn(part(passage, cut.from + cut.length)) : [];
  const value: ProgrammeLine = { title: wordsOf(title), kind: kindOf(title.text), speakers };
  if (length) value.minutes = Math.round(length.seconds / 60);
  return { fact: fact('programme', value, from), pause: PAUSE.test(title.text) };
}

/** The length in brackets or after a comma is no part of the title. */
function titleEnd(text: string, length: number | undefined): number {
  return length !== undefined && /[(,–—-]\s?$/.test(text.slice(0, length)) ? length : text.length;
}

export const kindOf = (title: string): ItemKind => KINDS.find(([, words]) => words.test(title))?.[0] ?? 'issues';

const LEAD =
  /^(?:(?:Speakers?|Remarks|Panel(?:l?ists)?|Keynote|Address|Presentation|(?:Co-?)?(?:Moderat(?:ors?|ed)|Facilitat(?:ors?|ed)|Chair(?:s|person|ed)?))(?:\sby)?\s?:?\s|by\s|and\s)+/i;
const PRESIDES = /\b(?:co-?)?(?:moderat|facilitat|chair)/i;

/** Who speaks; who only leads the item is no invited speaker, and has no time of their own. */
function speakersIn(passage: Passage): ProgrammeLine['speakers'] {
  const found: ProgrammeLine['speakers'] = [];
  let presides = false;
  for (let rest = trimmed(passage, ';.'), i = 0; rest.text !== '' && i < 30; i += 1) {
    const lead = LEAD.exec(rest.text)?.[0] ?? '';
    presides = PRESIDES.test(lead) || (presides && /^and\s$/i.test(lead));
    const named = speakerIn(part(rest, lead.length));
    if (!named) break;
    if (!presides) found.push(named.speaker);
    rest = trimmed(part(rest, lead.length + named.end), ';.');
  }
  return found;
}

function addSpeakers(line: Line, { passage, isHeading, label }: Placed): void {
  const speakers = isHeading || PRESIDES.test(label) ? [] : speakersIn(passage);
  if (speakers.length === 0) return;
  const last = spanOf(passage);
  line.fact = {
    ...line.fact,
    value: { ...line.fact.value, speakers: [...line.fact.value.speakers, ...speakers] },
    from: { start: line.fact.from.start, end: last.end },
  };
}

/** A line that only says when it begins lasts until the next one of the day does. */
function withMinutes(lines: Line[]): void {
  lines.forEach(({ fact: { value } }, i) => {
    const next = lines[i + 1]?.fact.value;
    if (value.minutes !== undefined || value.from === undefined || next?.from === undefined || next.date !== value.date)
      return;
    const minutes = minutesOf(next.from) - minutesOf(value.from);
    if (minutes <= 0 || minutes > 600) return;
    value.minutes = minutes;
    value.to = clockOf(minutesOf(next.from));
  });
}
