import { type Candidate, isSafe } from './candidate.ts';
import { saysTheSame, similarity } from './merge.ts';
import type { Act } from './point.ts';

/** A candidate with its place in the text. */
export interface Placed {
  candidate: Candidate;
  verbatim: string;
  /** Rank of the source (the written statement before captions), then position. */
  sourceRank: number;
  start: number;
  /** How much the sentence has to do with the issues, from 0 to 1. */
  relevance: number;
}

/** How much an intervention may take: a multiple of what a usual one does. */
export interface Room {
  isBrief: boolean;
  size: number;
}

const USUAL: Room = { isBrief: false, size: 1 };
/** The strength of a sentence of which the rules make nothing. */
export const UNREAD = 0.1;

const MOST = 7;
const MOST_WORDS = 165;
const MOST_FLAGGED = 2;
/** A weak point fills a short list, and spoils a long one. */
const LEAST_ALONE = 1.15;
/** In an intervention of a sentence or two, a statement on an issue is what was said. */
const LEAST_OF_BRIEF = 0.55;
const LEAST = 1.2;
const LEAST_OF_MANY = 1.35;
const LEAST_OF_FEW = 0.8;
const FEW = 3;
const ENOUGH = 4;
const MOST_COMPARED = 60;

/** Chooses at most seven points of one intervention, more of a long one: strong ones first, none that repeats another, then back to the order of the text. */
export function choosePoints(placed: readonly Placed[], { isBrief, size }: Room = USUAL): Placed[] {
  const safe = withoutRepeats(strongestOf(placed.filter(({ candidate }) => isSafe(candidate))));
  const leastAlone = (one: Placed) =>
    isBrief && (one.relevance >= 0.1 || one.candidate.act !== 'fact') ? LEAST_OF_BRIEF : LEAST_ALONE;
  const chosen: Placed[] = [];
  const rest = [...safe];
  /** How near each is to what is chosen already. */
  const nearest = new Map<Placed, number>();
  let words = 0;
  while (rest.length > 0 && chosen.length < Math.round(MOST * size)) {
    const best = strongest(rest, nearest);
    rest.splice(rest.indexOf(best), 1);
    const longer = best.candidate.body.split(' ').length + 4;
    if (chosen.length > 0 && words + longer > MOST_WORDS * size) continue;
    if (worth(best) < leastBeside(chosen.length, best, leastAlone)) continue;
    chosen.push(best);
    words += longer;
    for (const one of rest)
      nearest.set(one, Math.max(nearest.get(one) ?? 0, similarity(best.candidate.body, one.candidate.body)));
  }
  const quoted = flaggedBeside(placed, chosen);
  return [...chosen, ...quoted, ...unreadBeside(placed, [...chosen, ...quoted])].sort(
    (a, b) => a.sourceRank - b.sourceRank || a.start - b.start,
  );
}

/** What a point must be worth beside so many: an intervention of which little is told takes a plain statement on an issue too. */
function leastBeside(count: number, one: Placed, leastAlone: (one: Placed) => number): number {
  if (count === 0) return leastAlone(one);
  if (count >= ENOUGH) return LEAST_OF_MANY;
  return count < FEW && one.relevance >= LEAST_RELEVANCE ? LEAST_OF_FEW : LEAST;
}

/** Of a very long text only the strongest are compared with each other. */
function strongestOf(safe: readonly Placed[]): readonly Placed[] {
  if (safe.length <= MOST_COMPARED) return safe;
  return [...safe].sort((a, b) => worth(b) - worth(a) || a.start - b.start).slice(0, MOST_COMPARED);
}

function strongest(rest: readonly Placed[], nearest: ReadonlyMap<Placed, number>): Placed {
  const scores = rest.map((one) => worth(one) + (one.candidate.element ? 0.3 : 0) - 1.5 * (nearest.get(one) ?? 0));
  return rest[scores.indexOf(Math.max(...scores))]!;
}

/** What a point is worth by itself. */
function worth({ candidate, relevance }: Placed): number {
  return candidate.strength + 0.8 * relevance;
}

/** The same idea in captions and in the statement counts once, as the better source puts it. */
function withoutRepeats(placed: readonly Placed[]): Placed[] {
  const kept: Placed[] = [];
  for (const one of [...placed].sort((a, b) => a.sourceRank - b.sourceRank || a.start - b.start)) {
    if (!kept.some((other) => isRepeat(other, one))) kept.push(one);
  }
  return kept;
}

function isRepeat(a: Placed, b: Placed): boolean {
  if (a.verbatim === b.verbatim && a.start === b.start && a.sourceRank === b.sourceRank)
    return a.candidate.body === b.candidate.body;
  return saysTheSame(a.candidate.body, b.candidate.body) || similarity(a.verbatim, b.verbatim) > 0.7;
}

/** What was asked or questioned but cannot be printed stays visible: two at most, more when nothing else is left. */
function flaggedBeside(placed: readonly Placed[], chosen: readonly Placed[]): Placed[] {
  const room = Math.min(MOST - chosen.length, chosen.length === 0 ? MOST_FLAGGED + 1 : MOST_FLAGGED);
  const taken = new Set(chosen.map((one) => `${one.sourceRank} ${one.start}`));
  const out: Placed[] = [];
  const least = chosen.length === 0 ? 0 : 1.5;
  const flagged = placed.filter(
    (one) => !isSafe(one.candidate) && !isUnread(one) && one.candidate.strength >= least && isWorthQuoting(one),
  );
  for (const one of [...flagged].sort(
    (a, b) => b.candidate.strength - a.candidate.strength || a.sourceRank - b.sourceRank || a.start - b.start,
  )) {
    if (out.length >= room) break;
    if (taken.has(`${one.sourceRank} ${one.start}`)) continue;
    taken.add(`${one.sourceRank} ${one.start}`);
    out.push(one);
  }
  return out;
}

/** Where little is told of somebody, what else they said on an issue is quoted too. */
function unreadBeside(placed: readonly Placed[], told: readonly Placed[]): Placed[] {
  if (told.length === 0 || told.length >= FEW) return [];
  return placed
    .filter((one) => isUnread(one) && one.relevance >= LEAST_RELEVANCE)
    .toSorted((a, b) => b.relevance - a.relevance || a.sourceRank - b.sourceRank || a.start - b.start)
    .slice(0, FEW - told.length);
}

function isUnread({ candidate }: Placed): boolean {
  return !isSafe(candidate) && candidate.strength === UNREAD;
}

/** An aside is no point: what was neither a clear act of speech nor about an issue is not quoted either. */
function isWorthQuoting({ candidate, relevance }: Placed): boolean {
  if (candidate.flags.includes('otherLanguage')) return true;
  return candidate.strength >= CLEAR_ACT || relevance >= LEAST_RELEVANCE;
}

const CLEAR_ACT = 2.4;
const LEAST_RELEVANCE = 0.2;

/** Gives every point its reporting verb; within an act the verbs take turns. */
export function inReportedSpeech(chosen: readonly Placed[]): (string | null)[] {
  const turn = new Map<Act, number>();
  let last = '';
  return chosen.map(({ candidate }) => {
    if (!isSafe(candidate) || candidate.said.length === 0) return null;
    let k = turn.get(candidate.act) ?? 0;
    let frame = candidate.said[k % candidate.said.length]!;
    if (frame.split(' ')[0] === last && candidate.said.length > 1) {
      k += 1;
      frame = candidate.said[k % candidate.said.length]!;
    }
    turn.set(candidate.act, k + 1);
    last = frame.split(' ')[0]!;
    return frame.replace('@', () => candidate.agent ?? '').replace('%', () => candidate.body);
  });
}
