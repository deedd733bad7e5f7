import { takesATurn, type Entry, type SpeakerFacts } from './facts.ts';
import type { ReasonCode, ReasonParams } from './reasons.ts';
import type { Rule } from './rules.ts';

export interface Chosen {
  entry: Entry;
  code: ReasonCode;
  params: ReasonParams;
}

/**
 * Fills place after place by the rules, whoever asked first standing first where they say nothing. Nobody is overtaken more than
 * `most` times, those counted who had the floor already (OR6). Looks only at the first of those who are alike, so the cost grows
 * with places times classes.
 */
export function placeByPlace(
  entries: readonly Entry[],
  rules: readonly Rule[],
  before: readonly SpeakerFacts[],
  most: number,
): Chosen[] {
  const classes = classesOf(entries, rules);
  const turns = [...before];
  const placed: Chosen[] = [];
  const isPlaced = entries.map(() => false);
  const passedBy = overtakenFrom(entries);
  let oldest = 0;
  let turnsPlaced = 0;
  let turnsOfEarlier = 0;
  while (placed.length < entries.length) {
    while (isPlaced[oldest]) turnsOfEarlier += takesATurn(entries[oldest++]!.kind) ? 1 : 0;
    const first = entries[oldest]!;
    const passed = turnsPlaced - turnsOfEarlier;
    const heads = classes.flatMap((each) => headOf(each, isPlaced)).filter((each) => !each.isPutBack);
    const chosen = byRules(first.isPutBack ? [first, ...heads] : heads, first, rules, turns);
    const isFirst = chosen.entry === first;
    const isDue = !isFirst && takesATurn(chosen.entry.kind) && passed + passedBy[oldest]! >= most;
    placed.push(isDue ? due(first, most) : isFirst ? inTurn(first, passed, rules) : chosen);
    const { entry } = placed.at(-1)!;
    isPlaced[entry.arrived] = true;
    if (takesATurn(entry.kind)) {
      turns.push(entry);
      turnsPlaced += 1;
    }
  }
  return placed;
}

/** Those alike to all rules, in order of arrival. Who was put back stands apart and waits for everyone who asked before that. */
function classesOf(entries: readonly Entry[], rules: readonly Rule[]): Entry[][] {
  const classes = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.isPutBack) continue;
    const key = rules.map(({ keyOf }) => keyOf(entry)).join('\n');
    const alike = classes.get(key);
    if (alike) alike.push(entry);
    else classes.set(key, [entry]);
  }
  return [...classes.values()];
}

function headOf(waiting: Entry[], isPlaced: readonly boolean[]): Entry[] {
  while (waiting[0] && isPlaced[waiting[0].arrived]) waiting.shift();
  return waiting.slice(0, 1);
}

/** The first rule that prefers others to whoever asked first is the reason of the one whom it prefers. */
function byRules(
  heads: readonly Entry[],
  first: Entry,
  rules: readonly Rule[],
  turns: readonly SpeakerFacts[],
): Chosen {
  let pool = heads;
  let deciding: Rule | null = null;
  for (const rule of rules) {
    if (pool.length === 1) break;
    const scores = pool.map((entry) => rule.score(entry, turns));
    const best = Math.min(...scores);
    const preferred = pool.filter((_, index) => scores[index] === best);
    if (deciding === null && !preferred.includes(first)) deciding = rule;
    pool = preferred;
  }
  const entry = pool.reduce((a, b) => (a.arrived < b.arrived ? a : b));
  const { code, params = {} } = deciding?.reason(entry) ?? { code: 'arrival' as const };
  return { entry, code, params };
}

function inTurn(entry: Entry, count: number, rules: readonly Rule[]): Chosen {
  if (entry.isPutBack) return { entry, code: 'putBack', params: {} };
  const explaining = rules.find(({ explains }) => explains?.(entry));
  if (explaining) return { entry, params: {}, ...explaining.reason(entry) };
  return count > 0 ? { entry, code: 'passed', params: { count } } : { entry, code: 'arrival', params: {} };
}

function due(entry: Entry, most: number): Chosen {
  return entry.isPutBack ? inTurn(entry, 0, []) : { entry, code: 'overtaken', params: { most } };
}

/** The most that anybody from here on was overtaken: whoever goes ahead of one goes ahead of those who asked before as well. */
function overtakenFrom(entries: readonly Entry[]): number[] {
  let most = 0;
  return entries
    .toReversed()
    .map(({ overtaken }) => (most = Math.max(most, overtaken)))
    .toReversed();
}
