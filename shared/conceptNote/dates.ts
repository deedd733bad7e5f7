import { type FoundDates, findDates } from './findDates.ts';
import { findTimes } from './findTimes.ts';
import { fact, type Note } from './note.ts';
import type { Fact, Span } from './noteReading.ts';
import { spanOf } from './passage.ts';
import type { Placed } from './sections.ts';

/** A date that may be the consultation's, with what speaks for it. */
export interface DateCandidate extends FoundDates {
  block: Placed;
  score: number;
  from: Span;
  yearTaken: boolean;
}

const HELD =
  /\b(?:held|takes? place|taking place|hold(?:s|ing)?|conven\w+|meets?|scheduled|planned|organi[sz]ed?|hosts?|invit\w+|open(?:s|ed)?|launch\w*|consultation|begins?|starts?)\b/i;
const WILL_BE_HELD =
  /\b(?:will|shall|to|is to)\s(?:be\s(?:held|convened)|take place|convene|meet|hold)\b[^.;:]{0,60}$/i;
const OTHER_USE =
  /\b(?:by|before|until|than|deadline|clos(?:e|es|ing)|submi\w+|regist\w+|send|sent|prior|dated|adopt\w+|resolution|since|received|published|issued|document|last|previous|first held|was held|were held|report)\b[^.;:]{0,45}$/i;

/** A note does not name more dates; what does is no note. */
const MOST = 300;

/** Every date of the note; those most likely the consultation's have the highest score. */
export function dateCandidates(note: Note): DateCandidate[] {
  const top = new Set(note.top);
  const isLetter = note.top.some(({ passage }) => /^(?:Excellenc|Dear\b|Madam\b|Sir\b)/.test(passage.text));
  const found = note.blocks.flatMap((block) =>
    findDates(block.passage.text).flatMap((dates): DateCandidate[] =>
      dates.month !== ''
        ? []
        : [
            {
              ...dates,
              block,
              score: scoreOf(dates, block, top.has(block), isLetter),
              from: spanOf(block.passage, dates.start, dates.end),
              yearTaken: false,
            },
          ],
    ),
  );
  return found.slice(0, MOST).flatMap((each, _, all) => withYear(each, all));
}

function scoreOf({ start, end, days }: FoundDates, block: Placed, isTop: boolean, isLetter: boolean): number {
  const { text } = block.passage;
  const before = text.slice(Math.max(0, start - 140), start);
  const around = text.slice(Math.max(0, start - 60), end + 60);
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('? ')) + 1);
  let score = days.length > 1 ? 1 : 0;
  if (block.role === 'when') score += 6;
  else if (isTop) score += 5;
  else if (block.role === 'programme' && isDayLine(text)) score += 3;
  // The date of a letter stands by itself above the salutation.
  if (isTop && isLetter && text.length < end - start + 12) score -= 6;
  if (HELD.test(sentence)) score += 3;
  if (WILL_BE_HELD.test(sentence)) score += 3;
  if (findTimes(around).some(({ to }) => to !== undefined)) score += 2;
  if (/day,?\s$/i.test(before)) score += 1;
  if (OTHER_USE.test(sentence)) score -= 7;
  if (/\b(?:deadline|closes)\b/i.test(block.label) || /^\s?(?:is|as) the deadline/.test(text.slice(end, end + 20)))
    score -= 7;
  if (block.role === 'outcome' || block.role === 'contact') score -= 4;
  if (block.role === 'background' || block.role === 'participation') score -= 2;
  return score;
}

export const isDayLine = (text: string) =>
  /^(?:day\s\w+|(?:first|second|third) day|(?:sitting|session|part)\s\w+|\w+day\b)/i.test(text);

/** A day without its year takes that of the likeliest date that has one; with none, it is no date. */
function withYear(candidate: DateCandidate, all: DateCandidate[]): DateCandidate[] {
  if (candidate.hasYear) return [candidate];
  const dated = all.filter(({ hasYear }) => hasYear);
  const month = candidate.days[0]!.slice(5, 7);
  const like = (each: DateCandidate) => each.score + (each.days[0]!.slice(5, 7) === month ? 10 : 0);
  const from = dated.reduce<DateCandidate | undefined>((a, b) => (a && like(a) >= like(b) ? a : b), undefined);
  const year = from?.days[0]?.slice(0, 4);
  if (year === undefined) return [];
  const days = candidate.days.map((day) => year + day.slice(4));
  return [{ ...candidate, days, yearTaken: true, score: candidate.score - 1 }];
}

/** The least that makes a date the consultation's. */
const LEAST = 2;

/** The dates of the consultation: the likeliest, and the further days that the programme names. */
export function chooseDates(candidates: readonly DateCandidate[]): {
  chosen: DateCandidate[];
  others: DateCandidate[];
} {
  const ranked = candidates
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score || a.from.start - b.from.start);
  const likeliest = ranked[0];
  if (!likeliest) return { chosen: [], others: [] };
  // "21 and 22 April" above says more than the hours of the 21st further down.
  const wider = ranked.find(
    ({ days, score }) =>
      score >= 4 && days.length > likeliest.days.length && likeliest.days.every((day) => days.includes(day)),
  );
  const first = wider ?? likeliest;
  const chosen = [first];
  const others: DateCandidate[] = [];
  for (const next of ranked) {
    const known = chosen.flatMap(({ days }) => days);
    if (next.days.every((day) => known.includes(day))) continue;
    // Days that stand side by side under one heading belong together; anything else contradicts.
    const isFurther = first.days.length === 1 && next.block.role === first.block.role && belongs(first, next);
    if (isFurther) chosen.push(next);
    else if (next.score >= 4) others.push(next);
  }
  return { chosen, others };
}

/** Two days of one list: in neighbouring lines, or each in a line that begins with the day. */
function belongs(a: DateCandidate, b: DateCandidate): boolean {
  if (Math.abs(a.block.index - b.block.index) > 1)
    return isDayLine(a.block.passage.text) && isDayLine(b.block.passage.text);
  return a.block.role === 'when' || isDayLine(b.block.passage.text);
}

export function dateFacts(candidates: readonly DateCandidate[]): Fact[] {
  const { chosen, others } = chooseDates(candidates);
  const seen = new Set<string>();
  const facts = chosen.flatMap(({ days, from, yearTaken, isSure }) =>
    days.flatMap((day) => {
      if (seen.has(day)) return [];
      seen.add(day);
      return [fact('dates', day, from, yearTaken || !isSure ? 'inferred' : 'stated')];
    }),
  );
  facts.sort((a, b) => (a.value < b.value ? -1 : 1));
  const alternatives = others
    .flatMap(({ days, from }) => days.map((value) => ({ value, from })))
    .filter(({ value }, i, all) => !seen.has(value) && all.findIndex((each) => each.value === value) === i);
  if (facts[0] && alternatives.length > 0) facts[0] = { ...facts[0], alternatives: alternatives.slice(0, 6) };
  return facts;
}
