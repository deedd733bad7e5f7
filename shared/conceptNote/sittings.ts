import { clockOf, dayAfter, dayOf, isoOf, minutesOf } from './calendar.ts';
import type { DateCandidate } from './dates.ts';
import { type FoundTime, findTimes, townIn } from './findTimes.ts';
import { fact, type Note } from './note.ts';
import type { Certainty, Fact, FactOf, Span } from './noteReading.ts';
import { spanOf } from './passage.ts';
import { startsWithTime } from './programmeLines.ts';

interface Timed {
  time: FoundTime;
  days: string[];
  certainty: Certainty;
  from: Span;
}

const MEETING =
  /\b(?:held|sitting|meeting|session|consultation|hearing|takes? place|each day|daily|both days|conven\w+|begins?|starts?|opens?|from|times?)\b/i;
const OTHER_TIME =
  /\b(?:deadline|by|before|until|lunch|coffee|registration|doors|desk|reception|test\w*|rehears\w+|closes)\b[^.;]{0,30}$/i;

/** Sittings with their hours. `dates` are the consultation's days, `minutes` the length of a sitting where only its start is said. */
export function sittingFacts(
  note: Note,
  days: readonly string[],
  all: readonly DateCandidate[],
  minutes: number | undefined,
): Fact[] {
  const dates = all.filter((each) => each.days.every((day) => days.includes(day)));
  if (days.length === 0) return [];
  const timed = timesOf(note, dates, days);
  const whole = timed.filter(({ time }) => time.to !== undefined);
  const used =
    whole.length > 0 ? whole : minutes === undefined ? [] : timed.slice(0, 1).map((each) => lasting(each, minutes));
  const facts = used.flatMap(({ time, days: on, certainty, from }) =>
    on.map((day) => fact('sittings', sittingOn(day, time.from, time.to!), from, certainty)),
  );
  return distinct(facts);
}

function distinct(facts: FactOf<'sittings'>[]): Fact[] {
  const seen = new Set<string>();
  return facts
    .sort((a, b) => (a.value.startsAt < b.value.startsAt ? -1 : a.value.startsAt > b.value.startsAt ? 1 : 0))
    .filter(({ value }) => !seen.has(value.startsAt) && seen.add(value.startsAt));
}

function lasting({ time, ...rest }: Timed, minutes: number): Timed {
  return { ...rest, certainty: 'inferred', time: { ...time, to: clockOf(minutesOf(time.from) + minutes) } };
}

/** A sitting that ends before it begins ends on the next day. */
export function sittingOn(day: string, from: string, to: string): { startsAt: string; endsAt: string } {
  const last = to <= from ? isoOf(dayAfter(dayOf(day))) : day;
  return { startsAt: `${day}T${from}:00`, endsAt: `${last}T${to}:00` };
}

function timesOf(note: Note, dates: readonly DateCandidate[], days: readonly string[]): Timed[] {
  const top = new Set(note.top);
  const agenda = note.blocks.filter((block) => startsWithTime(block)).length > 1;
  return note.blocks.flatMap((block) => {
    if ((agenda && startsWithTime(block)) || ['outcome', 'contact', 'background'].includes(block.role)) return [];
    const { text } = block.passage;
    const own = dates.filter((each) => each.block === block);
    const tells = block.role === 'when' || top.has(block) || own.length > 0;
    const times = withoutRestatements(findTimes(text), text);
    return times.flatMap((time): Timed[] => {
      const before = text.slice(Math.max(0, time.start - 80), time.start);
      if (OTHER_TIME.test(before) || (!tells && !MEETING.test(before)) || (!tells && block.role === 'programme'))
        return [];
      const on = daysFor(time, own, days, text);
      return [{ time, ...on, from: spanOf(block.passage, time.start, time.end) }];
    });
  });
}

/** "10:00-13:00 New York (16:00-19:00 Geneva)" is one sitting. */
function withoutRestatements(times: FoundTime[], text: string): FoundTime[] {
  return times.filter((time, i) => {
    const last = times[i - 1];
    const between = last ? text.slice(last.end, time.start) : '';
    return (
      !last ||
      !time.zone ||
      last.zone?.name === time.zone.name ||
      !/^\s?(?:[A-Z]\w+\s?)?[(/=,;]\s?(?:\w+\s)?$|^\s?\/\s?$/.test(between)
    );
  });
}

function daysFor(
  time: FoundTime,
  own: readonly DateCandidate[],
  days: readonly string[],
  text: string,
): { days: string[]; certainty: Certainty } {
  const isEach = /\b(?:each|every|both|all|daily)\b/i.test(text);
  const nearest = own.reduce<DateCandidate | undefined>(
    (a, b) => (a && distance(a, time, text) <= distance(b, time, text) ? a : b),
    undefined,
  );
  if (nearest) {
    const isOne = nearest.days.length === 1;
    return { days: nearest.days, certainty: (isOne && !nearest.yearTaken) || isEach ? 'stated' : 'inferred' };
  }
  const ordinal = /\b(?:day (\d)|(first|second|third) day)\b/i.exec(
    text.slice(Math.max(0, time.start - 60), time.end + 40),
  );
  const which = ordinal ? Number(ordinal[1] ?? ['first', 'second', 'third'].indexOf(ordinal[2]!.toLowerCase()) + 1) : 0;
  const day = days[which - 1];
  if (day !== undefined) return { days: [day], certainty: 'inferred' };
  return { days: [...days], certainty: days.length === 1 || isEach ? 'stated' : 'inferred' };
}

/** A date before its time is nearer than one after it. */
function distance(date: DateCandidate, time: FoundTime, text: string): number {
  const isBefore = date.start < time.start;
  const between = isBefore ? text.slice(date.end, time.start) : text.slice(time.end, date.start);
  const closest = /^\s?(?:on|,)\s(?:\w+day,?\s)?$/.test(between)
    ? 0
    : isBefore
      ? between.length
      : between.length * 2 + 5;
  return closest + (/[;.]\s/.test(between) ? 200 : 0);
}

/** The zone that a time names, else that of "all times are", else that of the town where it is held. */
export function zoneFacts(note: Note, place: Fact | undefined): Fact[] {
  const named = note.blocks.flatMap((block) =>
    findTimes(block.passage.text).flatMap(({ zone, start, end }) =>
      zone ? [{ zone, from: spanOf(block.passage, start, end), block }] : [],
    ),
  );
  const first = named.find(({ block }) => block.role === 'when' || note.top.includes(block)) ?? named[0];
  if (first) return [fact('timeZone', first.zone.name, first.from, first.zone.isSure ? 'stated' : 'inferred')];
  for (const { passage } of note.sentences)
    for (const said of passage.text.matchAll(/(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)\s(?:local\s)?time\b/gu)) {
      const town = townIn(said[1]!);
      if (town) return [fact('timeZone', town.zone, spanOf(passage, said.index, said.index + said[0].length))];
    }
  const all = note.sentences.find(({ passage }) =>
    /\btimes? (?:are|is|shown|given|indicated)\b|\blocal time\b/i.test(passage.text),
  );
  const spoken = all
    ? findTimes(`0:00 ${all.passage.text.replace(/^.*?\b(?:are|is|in|given|shown)\s(?:in\s|the\s)*(?=\p{Lu})/u, '')}`)
    : [];
  if (all && spoken[0]?.zone)
    return [fact('timeZone', spoken[0].zone.name, spanOf(all.passage), spoken[0].zone.isSure ? 'stated' : 'inferred')];
  const town = place && typeof place.value === 'string' ? townIn(place.value) : null;
  return place && town ? [fact('timeZone', town.zone, place.from, 'inferred')] : [];
}
