import { findDates } from './findDates.ts';
import { findTimes, townIn } from './findTimes.ts';
import { best, type Candidate, type Note } from './note.ts';
import type { Fact } from './noteReading.ts';
import { part, type Passage, spanOf, trimmed, wordsOf } from './passage.ts';
import type { Placed } from './sections.ts';

const MODE_WORD =
  /\b(?:hybrid|virtual(?:ly)?|online|in[- ]person|remote(?:ly)?|videoconference|video link|webcast|zoom|webex|teams|format|link)\b/i;
const VENUE =
  /\b(?:Headquarters|Hall|Palais|Palace|Cent(?:re|er)|Room|Hotel|University|House|Office|Building|Auditorium|Chamber|Library|Campus|Institute|Museum)\b/;
const HELD_AT =
  /\b(?:held|hold|takes? place|taking place|convened?|meets?|hosted|gather\w*|launched|consultation|hearing|dialogue|forum)\b[^;]{0,160}?\b(?:in|at)\s(?:the\s)?(?=[\p{Lu}\d])/u;
const EVENT = /\b(?:Forum|Conference|Summit|Session|Congress|Week|Meeting|Festival|Assembly)\b/;
const ENDS =
  /\s(?:on|from|during|in\s(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})|to|and\s(?:online|will|is|virtual|remotely)|with|as|where|which|between|for|starting|under|over|via|by|followed)\b|,?\sin\s\p{Ll}|,\sand\s\p{Ll}|[;()\t]|\.(?:\s|$)|\s[-–—]\s/u;

/** Where it is held. */
export function placeFacts(note: Note): Fact[] {
  const found: Candidate<'place'>[] = [];
  const offer = (passage: Passage | null, score: number) => {
    const bared = passage && trimmed(passage, ',.;:–—-"“”');
    const place = bared && part(bared, /^(?:at|in)\s(?:the\s)?/i.exec(bared.text)?.[0].length ?? 0);
    if (place && place.text.length > 2 && place.text.length <= 160 && /\p{Lu}/u.test(place.text))
      found.push({ value: wordsOf(place), from: spanOf(place), score });
  };
  for (const block of note.blocks) {
    if (block.isHeading) continue;
    if (block.role === 'where') offer(placeIn(bare(block.passage)), block.label === '' ? 5 : 7);
    else if (block.role === 'when' && /\b(?:venue|place|where|location)\b/i.test(block.label))
      offer(remainder(block), 6);
    else if (note.top.includes(block)) offer(isPlaceLine(block) ? remainder(block) : null, 5);
    else if (block.role === 'when' && block.passage.text.length < 120)
      offer(isPlaceLine(block) ? remainder(block) : null, 4);
  }
  for (const { passage, block } of note.sentences)
    for (const place of heldAt(passage))
      offer(
        place,
        block.role === 'when' || block.role === 'format'
          ? 4
          : block.role === 'background' || block.role === 'outcome'
            ? 1
            : 3,
      );
  return best('place', sharpened(found));
}

/** "Geneva" above and "Palais des Nations, Geneva" further down are one place, and the longer name says more. */
function sharpened(found: Candidate<'place'>[]): Candidate<'place'>[] {
  const first = [...found].sort((a, b) => b.score - a.score || a.from.start - b.from.start)[0];
  if (!first) return found;
  const more = found.find(
    ({ value, score }) => score >= 3 && value.length > first.value.length && value.includes(first.value),
  );
  return more ? [{ ...more, score: first.score + 1 }, ...found] : found;
}

/** A short line with a town or a venue in it, and nothing that makes it a title. */
function isPlaceLine({ passage }: Placed): boolean {
  const { text } = passage;
  if (text.length > 120 || /\?|\b(?:time|will|shall|is|takes)\b/i.test(text)) return false;
  const rest = wordsOf(bare(passage));
  return (
    rest !== '' &&
    (VENUE.test(rest) || townIn(rest) !== null) &&
    !/\b(?:consultation|dialogue|note|meeting|forum on)\b/i.test(rest)
  );
}

const remainder = (block: Placed) => placeIn(bare(block.passage));

/** Without the dates and times that stand in it. */
function bare(passage: Passage): Passage {
  const { text } = passage;
  const cuts = [...findDates(text), ...findTimes(text)].sort((a, b) => a.start - b.start);
  const pieces: Passage[] = [];
  let from = 0;
  for (const { start, end } of cuts) {
    if (start > from) pieces.push(part(passage, from, start));
    from = Math.max(from, end);
  }
  pieces.push(part(passage, from));
  const named = pieces
    .map((piece) => withoutWeekday(trimmed(piece, ',;:–—-()/')))
    .filter(({ text: left }) => left !== '');
  return named.find(({ text: left }) => VENUE.test(left) || townIn(left) !== null) ?? named[0] ?? part(passage, 0, 0);
}

function withoutWeekday(passage: Passage): Passage {
  const weekday = /(?:^|[\s,])(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?$/.exec(passage.text);
  return weekday ? trimmed(part(passage, 0, weekday.index), ',') : passage;
}

/** The first stretch that names no mode: "UN Headquarters, New York" of "Virtual - UN Headquarters, New York". */
function placeIn(passage: Passage): Passage | null {
  const { text } = passage;
  const cuts = [
    ...text.matchAll(
      /\s[-–—]\s|[;\t()]|\.\s|\s?\/\s|,?\s(?:and|with|plus|or)\s(?=(?:\w+\s){0,3}?(?:online|remote|virtual|zoom|by|via|webex))/gi,
    ),
  ];
  let from = 0;
  for (const cut of [...cuts, null]) {
    const piece = part(passage, from, cut?.index ?? text.length);
    if (/\p{Lu}/u.test(piece.text) && !MODE_WORD.test(piece.text)) return trimmed(piece, ',.');
    from = cut ? cut.index + cut[0].length : from;
  }
  return null;
}

/** "will be held at the Palais des Nations in Geneva": what follows "at" or "in", as far as it is a name. */
function heldAt(passage: Passage): Passage[] {
  const held = HELD_AT.exec(passage.text);
  if (!held || /\b(?:was|were|has been|had been)\s(?:\w+\s)?(?:held|convened|hosted|launched)/.test(held[0])) return [];
  const start = held.index + held[0].length;
  const rest = part(passage, start, start + 200);
  const end = ENDS.exec(rest.text)?.index ?? rest.text.length;
  const named = part(rest, 0, end);
  if (
    /^\d/.test(named.text) ||
    /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(named.text)
  )
    return [];
  if (!EVENT.test(named.text) || VENUE.test(named.text))
    return VENUE.test(named.text) || townIn(named.text) ? [upToDate(named)] : [];
  const town = /\bin\s(?=\p{Lu})/u.exec(rest.text);
  if (!town) return [];
  const after = part(rest, town.index + town[0].length);
  const until = ENDS.exec(after.text)?.index ?? after.text.length;
  const place = part(after, 0, until);
  return townIn(place.text) ? [upToDate(place)] : [];
}

function upToDate(passage: Passage): Passage {
  const date = findDates(passage.text)[0];
  return withoutWeekday(trimmed(part(passage, 0, date?.start ?? passage.text.length), ','));
}
