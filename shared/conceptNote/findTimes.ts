import { clockOf } from './calendar.ts';
import cities from './places.json' with { type: 'json' };
import zoneNames from './zoneNames.json' with { type: 'json' };

/** A stretch of time of day, or one time; from `start` to `end` in the text, the zone said after it included. */
export interface FoundTime {
  from: string;
  /** Absent for a single time. */
  to?: string;
  zone?: FoundZone;
  start: number;
  end: number;
}

export interface FoundZone {
  name: string;
  /** An abbreviation or a town names a zone only by custom; UTC and offsets name it themselves. */
  isSure: boolean;
}

const HALF = '[ap]\\.?\\s?m\\b\\.?|noon|midday|midnight';
const TIME = `(?:(\\d{1,2})(?:\\s?([:.h])\\s?([0-5]\\d))?(?!\\d)\\s?(h(?:rs?|ours)?\\b|${HALF})?|(noon|midday|midnight))`;
const TIMES = new RegExp(
  `(?<![\\d./:+-]|\\p{L})${TIME}(?:\\s?(?:-|–|—|to|until|till|and)\\s?${TIME})?(?![\\d/]|[.:]\\d)`,
  'giu',
);
const OFFSET = /^\s?[,(]?\s?(?:UTC|GMT)\s?([+\-−–])\s?(\d{1,2})(?::?(\d\d))?\)?/;
const ABBREVIATION = new RegExp(`^\\s?[,(]?\\s?(${Object.keys(zoneNames).join('|')})\\b\\)?`);
const TOWN = /^\s?[,(]?\s?(?:local\s)?(\p{Lu}\p{L}+(?:\s(?:de\s|es\s)?\p{Lu}\p{L}+)?)(?:\s(?:local\s)?)time\)?/u;
const towns: Record<string, string> = cities;
const zones: Record<string, string> = zoneNames;

export function findTimes(text: string): FoundTime[] {
  const found: FoundTime[] = [];
  for (const match of text.matchAll(TIMES)) {
    const isPair =
      !/\d[^\d]*\sand\s/i.test(match[0]) || /\bbetween\s$/i.test(text.slice(Math.max(0, match.index - 9), match.index));
    const last = isPair ? read(match, 6) : null;
    const first = read(match, 1, last);
    // "9-10 June" and "3 and 5 minutes" have numbers, but neither minutes nor half of the day.
    if (!first || (last && !first.marked && !last.marked) || (!last && !first.marked)) continue;
    if (/[.]/.test(match[2] ?? '') && !last && !match[4]) continue;
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const zone = zoneAfter(text.slice(end, end + 45));
    const to = last && last.minutes >= 0 ? { to: clockOf(last.minutes) } : {};
    found.push({
      from: clockOf(first.minutes),
      ...to,
      ...(zone ? { zone: zone.zone } : {}),
      start,
      end: end + (zone?.length ?? 0),
    });
  }
  return found;
}

interface Clock {
  minutes: number;
  marked: boolean;
  half: string;
}

/** "10 to 11.30 a.m.": the half of the day said once holds for both, unless the first would then come last. */
function read(match: RegExpExecArray, group: number, after?: Clock | null): Clock | null {
  const word = match[group + 4]?.toLowerCase();
  if (word) return { minutes: word === 'midnight' ? 1440 : 720, marked: true, half: 'word' };
  if (match[group] === undefined) return null;
  const hours = Number(match[group]);
  const minutes = Number(match[group + 2] ?? 0);
  const said = (match[group + 3] ?? '').toLowerCase().replace(/[.\s]/g, '');
  if (hours > 24) return null;
  const half = /^(?:am|pm|noon|midday|midnight)$/.test(said) ? said : '';
  const marked = match[group + 1] !== undefined || said !== '';
  const at = (which: string) =>
    (which === 'pm' || which === 'noon' ? (hours % 12) + 12 : which === 'am' ? hours % 12 : hours) * 60 + minutes;
  if (half !== '' || !after || !/^[ap]m$/.test(after.half)) return { minutes: at(half), marked, half };
  const same = at(after.half);
  return { minutes: same < after.minutes ? same : at('am'), marked, half: after.half };
}

function zoneAfter(text: string): { zone: FoundZone; length: number } | null {
  const offset = OFFSET.exec(text);
  if (offset) return { zone: ofOffset(offset), length: offset[0].length };
  const short = ABBREVIATION.exec(text);
  if (short) return { zone: { name: zones[short[1]!]!, isSure: zones[short[1]!] === 'UTC' }, length: short[0].length };
  const town = TOWN.exec(text);
  const named = town ? towns[town[1]!] : undefined;
  return town && named ? { zone: { name: named, isSure: true }, length: town[0].length } : null;
}

function ofOffset([, sign, hours, minutes]: RegExpExecArray): FoundZone {
  const isEast = sign === '+';
  // In the names of these zones the sign says how far one must go to reach UTC.
  if (Number(hours) > (isEast ? 14 : 12)) return { name: 'UTC', isSure: false };
  if (Number(minutes ?? 0) === 0)
    return { name: Number(hours) === 0 ? 'UTC' : `Etc/GMT${isEast ? '-' : '+'}${Number(hours)}`, isSure: true };
  const halves: Record<string, string> = { '+5:30': 'Asia/Kolkata', '+5:45': 'Asia/Kathmandu', '+3:30': 'Asia/Tehran' };
  const named = halves[`${isEast ? '+' : '-'}${Number(hours)}:${minutes}`];
  return { name: named ?? 'UTC', isSure: false };
}

/** The zone of a town that the text names, by custom the capital's. */
export function townIn(text: string): { town: string; zone: string; at: number } | null {
  let best: { town: string; zone: string; at: number } | null = null;
  for (const [town, zone] of Object.entries(towns)) {
    const at = text.indexOf(town);
    if (at < 0 || /\p{L}/u.test(text[at - 1] ?? '') || /\p{L}/u.test(text[at + town.length] ?? '')) continue;
    if (!best || at < best.at || (at === best.at && town.length > best.town.length)) best = { town, zone, at };
  }
  return best;
}
