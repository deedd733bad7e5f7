import { instantOf } from '#shared/basics/zonedTime.ts';
import type { CorrectedItem } from '#shared/consultation/programme/correctedProgramme.ts';
import type { PlannedSitting } from '#shared/consultation/programme/correctedSittings.ts';
import type { CorrectSetUp } from '#shared/consultation/programme/correctSetUp.ts';
import type { SetUp } from '#shared/consultation/setUp.ts';

/** The corrections as they are typed; an empty time zone is none. */
export interface Typed {
  title: string;
  place: string;
  timeZone: string;
  dates: string[];
  sittings: PlannedSitting[];
  programme: CorrectedItem[];
}

export type Fault = 'title' | 'place' | 'dates' | 'timeZone' | 'sittings' | 'programme' | 'minutes';

/** What stands, to be corrected. */
export function typedOf({ title, place, timeZone = '', dates, sittings = [], programme }: SetUp): Typed {
  return {
    title,
    place,
    timeZone,
    dates,
    sittings,
    programme: typedOfItems(programme),
  };
}

function typedOfItems(programme: SetUp['programme']): CorrectedItem[] {
  return programme.map(({ speakers: _people, ...item }) => item);
}

/** What was taken up while the form was open stands in it as it stands, also where it had been changed or removed. */
export function withBegun(typed: CorrectedItem[], { programme }: SetUp, isBegun: (id: string) => boolean) {
  const standing = typedOfItems(programme);
  const items = typed.map((item) => (isBegun(item.id) ? (standing.find(({ id }) => id === item.id) ?? item) : item));
  for (const [index, item] of standing.entries())
    if (isBegun(item.id) && !items.some(({ id }) => id === item.id)) items.splice(index, 0, item);
  return items;
}

/** What keeps it from being sent, the first first. */
export function faultsOf({ title, place, timeZone, dates, sittings, programme }: Typed, before: SetUp): Fault[] {
  const faults: [Fault, boolean][] = [
    ['title', title.trim() === ''],
    ['place', place.trim() === ''],
    ['timeZone', timeZone.trim() === '' ? before.timeZone !== undefined : !isTimeZone(timeZone.trim())],
    ['dates', daysOf(dates).length === 0],
    ['sittings', sittings.some(({ startsAt, endsAt }) => !isMoment(startsAt) || !isMoment(endsAt))],
    ['programme', programme.some((item) => item.title.trim() === '')],
    ['minutes', programme.some(({ minutes = 1 }) => !(minutes > 0 && minutes <= 10_000))],
  ];
  return faults.filter(([, isThere]) => isThere).map(([fault]) => fault);
}

/** The command that makes it so; null where nothing was changed. */
export function correctionOf(typed: Typed, before: SetUp, seen: number): CorrectSetUp | null {
  const { title, place, timeZone, dates, sittings, programme } = typed;
  const facts = {
    title: title.trim(),
    place: place.trim(),
    dates: daysOf(dates),
    ...(timeZone.trim() !== '' && { timeZone: timeZone.trim() }),
    ...(sittings.length > 0 && { sittings }),
    programme: programme.map((item) => ({ ...item, title: item.title.trim() })),
  };
  const standing = { ...before, programme: typedOf(before).programme };
  const news = Object.entries(facts).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(standing[key as keyof typeof facts]),
  );
  if (news.length === 0) return null;
  return { type: 'CorrectSetUp', ...(Object.fromEntries(news) as Partial<typeof facts>), seen };
}

/** The days in their order, each once. */
function daysOf(dates: string[]): string[] {
  return [...new Set(dates.filter((date) => date !== ''))].toSorted();
}

/** A planned time as the clocks of the zone show it, to the minute, without an offset: so it is corrected too. Where the zone is not yet one, by UTC. */
export function byTheClocksOf(timeZone: string, at: string): string {
  const zone = isTimeZone(timeZone.trim()) ? timeZone.trim() : 'UTC';
  const instant = instantOf(at, zone);
  if (Number.isNaN(instant)) return at;
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return shown.format(instant).replace(' ', 'T');
}

function isMoment(at: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(at) && !Number.isNaN(Date.parse(at));
}

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
