import { sittingOn, sittingFacts, zoneFacts } from './sittings.ts';
import { convenerFacts } from './convener.ts';
import { chooseDates, dateCandidates, dateFacts } from './dates.ts';
import { issueFacts } from './issues.ts';
import { mandateFacts } from './mandate.ts';
import { modeFacts } from './mode.ts';
import { fact, layOut } from './note.ts';
import { type Fact, neededFields, type FactOf, noteFields, type NoteReading } from './noteReading.ts';
import { audienceFacts, outcomeFacts } from './outcome.ts';
import { chairFacts } from './people.ts';
import { programmeFacts } from './programme.ts';
import { purposeFacts } from './purpose.ts';
import { questionFacts } from './asked.ts';
import { formatFacts } from './speakingTime.ts';
import { titleFacts } from './title.ts';
import { placeFacts } from './where.ts';

/**
 * What a concept note says of a consultation, each fact with the place in `text` on which it stands, and what it leaves
 * open. For any text; nothing is taken from elsewhere. It is read for a person to confirm, not to be believed. Where
 * `today` (ISO, "2026-06-09") is given, a day before it is marked as past, for a consultation lies ahead.
 */
export function readConceptNote(text: string, today?: string): NoteReading {
  const note = layOut(text);
  const dates = dateCandidates(note);
  const format = formatFacts(note);
  const place = placeFacts(note);
  const length = format.find((each) => each.field === 'length')?.value;
  const { chosen } = chooseDates(dates);
  const days = [...new Set(chosen.flatMap((each) => each.days))].sort();
  const programme = programmeFacts(note, days);
  const said = sittingFacts(note, days, dates, typeof length === 'number' ? length : undefined);
  const sittings = said.length > 0 ? said : fromProgramme(programme, days);
  const facts: Fact[] = [
    ...titleFacts(note),
    ...convenerFacts(note),
    ...dateFacts(dates).map((each) => doubted(each, today)),
    ...sittings,
    ...zoneFacts(note, place[0]),
    ...place,
    ...modeFacts(note, place[0]?.from),
    ...format,
    ...mandateFacts(note),
    ...purposeFacts(note),
    ...questionFacts(note),
    ...issueFacts(note),
    ...audienceFacts(note),
    ...chairFacts(note),
    ...programme,
    ...outcomeFacts(note),
  ];
  const ordered = noteFields.flatMap((field) => facts.filter((each) => each.field === field));
  return { facts: ordered, missing: neededFields.filter((field) => !ordered.some((each) => each.field === field)) };
}

function doubted(each: Fact, today: string | undefined): Fact {
  const isPast = each.field === 'dates' && today !== undefined && each.value < today;
  return isPast ? { ...each, isPast } : each;
}

/** A pause of an hour or more parts two sittings. */
const PARTS = 60;

/** Where no hours are said apart, the sittings are those of the agenda, from its first line to its last that has an end. */
function fromProgramme(programme: readonly FactOf<'programme'>[], days: readonly string[]): Fact[] {
  const found: FactOf<'sittings'>[] = [];
  let last: { day: string; to: string } | undefined;
  for (const { value, from } of programme) {
    const day = value.date ?? (days.length === 1 ? days[0] : undefined);
    if (day === undefined || !days.includes(day) || value.from === undefined || value.to === undefined) continue;
    const open = found.at(-1);
    if (open && last?.day === day && minutesFrom(last.to, value.from) < PARTS)
      found[found.length - 1] = {
        ...open,
        value: sittingOn(day, open.value.startsAt.slice(11, 16), value.to),
        from: { start: open.from.start, end: from.end },
      };
    else found.push(fact('sittings', sittingOn(day, value.from, value.to), from, 'inferred'));
    last = { day, to: value.to };
  }
  return found;
}

function minutesFrom(earlier: string, later: string): number {
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
  return minutes(later) - minutes(earlier);
}
