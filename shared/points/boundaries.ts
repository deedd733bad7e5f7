import { endsWell } from './endsWell.ts';
import type { PhraseKind } from './phraseKind.ts';
import { isFullClause, runsOn, startsNewClause, startsNextPredicate } from './newClause.ts';
import type { Token } from './tagger.ts';
import { isBaseVerb, isFinite, isIn, isModal, isNounLike, isPunctuation, opensNounPhrase } from './wordClasses.ts';

export type { PhraseKind } from './phraseKind.ts';

/** Where the phrase that starts at `from` must end at the latest: sentence end, a mark that separates clauses, or the start of another clause. */
export function latestEnd(tokens: readonly Token[], from: number, kind: PhraseKind): number {
  let inRelative = false;
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (/^[.;:?!]|^[-–—]+$|^\.\.\.$/.test(token.text) && isPunctuation(token)) return i;
    if (i === from) continue;
    if (startsNewClause(tokens, i)) return isPunctuation(tokens[i - 1]) ? i - 1 : i;
    if (runsOn(tokens, from, i)) return i - 1;
    if (kind === 'verb' && startsNextPredicate(tokens, from, i)) return isPunctuation(tokens[i - 1]) ? i - 1 : i;
    if ((kind === 'clause' || kind === 'content') && startsPredicateOfOther(tokens, from, i)) return i;
    if (kind !== 'noun') continue;
    if (isIn('relatives', token) || isIn('subordinators', token) || /^(?:how|what|why)$/.test(token.lower))
      inRelative = true;
    if (isFinite(tokens, i) && !inRelative) return i;
    // `we welcome X and look for Y`
    if (token.pos === 'CCONJ' && !inRelative && isBaseVerb(tokens[i + 1]) && !isPunctuation(tokens[i - 1])) return i;
    if (isPunctuation(token)) inRelative = false;
  }
  return tokens.length;
}

/** `we believe that growth is vital and seek to engage`: behind a singular verb the bare one is the speaker's. */
function startsPredicateOfOther(tokens: readonly Token[], from: number, i: number): boolean {
  if (tokens[i]!.pos !== 'CCONJ' || !isBaseVerb(tokens[i + 1]) || tokens[i + 2]?.lower !== 'to') return false;
  const verb = tokens.findIndex((_, k) => k > from && k < i && isFinite(tokens, k));
  return verb > 0 && /^(?:is|has|was|does)$/.test(tokens[verb]!.lower);
}

/** A phrase cut shorter than this has lost what it was about. */
const LEAST_AFTER_CUT = 3;

/** So many words more are better than a cut, but for an aside, which can be left out. */
const MORE_WHEN_WHOLE = 4;

function roomBeyond(tokens: readonly Token[], from: number, end: number, kind: PhraseKind): number {
  if (kind !== 'noun' && kind !== 'verb') return 0;
  const hasAside = tokens
    .slice(from, end)
    .some((token, i, all) => isIn('relatives', token) && all[i - 1]?.text === ',');
  return hasAside ? 0 : MORE_WHEN_WHOLE;
}

export interface End {
  end: number;
  /** False for a cut inside the phrase. */
  whole: boolean;
}

/** The places where a phrase may end, the whole phrase first, then the best cuts. At most `most` words, a few more when nothing is cut. */
export function endsOf(tokens: readonly Token[], from: number, kind: PhraseKind, most: number): End[] {
  const last = latestEnd(tokens, from, kind);
  const scored: (End & { score: number })[] = [];
  const room = most + roomBeyond(tokens, from, last, kind);
  let words = 0;
  for (let end = from + 1; end <= last; end += 1) {
    if (!isPunctuation(tokens[end - 1])) words += 1;
    if (words > room) break;
    if (words > most && end < last) continue;
    const whole =
      end === last &&
      !(kind === 'noun' && isFinite(tokens, end) && tokens.slice(from, end).some((token) => token.text === ','));
    const weight = whole ? 6 : cutWeight(tokens, from, end, kind);
    // Cut inside, a clause says half of what was said.
    if ((kind === 'clause' || kind === 'content') && weight < 2.2) continue;
    if (!whole && endsInAside(tokens, from, end)) continue;
    if (weight > 0 && (whole || words >= LEAST_AFTER_CUT) && endsWell(tokens, from, end, kind, whole))
      scored.push({ end, whole, score: weight + 0.08 * words });
  }
  return scored.sort((a, b) => b.score - a.score);
}

const OPENS_EXAMPLES = /^(?:particularly|especially|notably|including|namely|specifically)$/;

function cutWeight(tokens: readonly Token[], from: number, end: number, kind: PhraseKind): number {
  const next = tokens[end]!;
  const before = tokens[end - 1]!;
  if (isIn('neverCutBefore', next)) return 0;
  if (kind === 'verb' && opensNextVerb(tokens, end)) return 3.2;
  if (
    next.text === ',' &&
    tokens[end + 1]?.pos === 'CCONJ' &&
    !tokens.slice(from, end).some((token) => token.text === ',')
  )
    return 3;
  if (isPunctuation(next)) {
    if (next.text !== ',') return 2;
    // `a review of the use of force by the police, | in particular tactics and training`
    if (OPENS_EXAMPLES.test(tokens[end + 1]?.lower ?? '')) return 3;
    if (tokens[end + 1]?.lower === 'in' && tokens[end + 2]?.lower === 'particular') return 3;
    // `a report, in plain language, on what was done`: the aside is over, and what follows belongs to the noun.
    if (/^(?:on|about|against|of|between)$/.test(tokens[end + 1]?.lower ?? '')) return 0.4;
    // `a list of principles, to be global in reach`
    if (tokens[end + 1]?.lower === 'to' && isBaseVerb(tokens[end + 2])) return 3;
    if (
      isIn('neverCutBefore', tokens[end + 1]) &&
      tokens[end + 1]?.lower !== 'as' &&
      tokens[end + 1]?.lower !== 'despite'
    )
      return 0;
    return isInsideList(tokens, end) ? 0 : 3;
  }
  if (isIn('bound', before) || awaitsSecond(tokens, from, end)) return 0;
  // `commit to the work and repeal | in the law`: what was joined last is not whole.
  if (next.pos === 'ADP' && tokens[end - 2]?.pos === 'CCONJ') return 0;
  // `is essential for our government`
  if (/^(?:for|to)$/.test(next.lower) && isIn('firstOrSecondPerson', tokens[end + 1]) && kind !== 'noun')
    return GIVING.test(lastVerb(tokens, from, end)) ? 0 : 2.4;
  if (next.lower === 'so' && tokens[end + 1]?.lower === 'as') return 2.4;
  if (/^(?:regarding|concerning)$/.test(next.lower)) return 1.6;
  if (next.lower === 'before' || next.lower === 'after') return tokens[end + 1]?.pos === 'PRON' ? 2.4 : 0;
  // `systems that affect rights`, `in districts where`: with no comma before it the clause says which are meant.
  if (isIn('relatives', next)) return 0;
  if (isIn('subordinators', next)) return before.pos === 'VERB' ? 0 : 2.4;
  if (before.pos === 'VERB' || before.pos === 'ADP') return 0;
  // `extend finance to islands` says who is to have it; a purpose can be left out.
  if (next.lower === 'to') return isPurpose(tokens, from, end) ? 2 : 0;
  if (next.pos === 'ADP') return saysWhich(tokens, from, end, kind) ? 0 : 1.4;
  if (next.pos === 'CCONJ') return isInsideList(tokens, end) || saysWhich(tokens, from, end, kind) ? 0 : 1;
  return /^(?:including|such|particularly|especially)$/.test(next.lower) && from < end - 1 ? 2.2 : 0;
}

/** `the same care as they have shown | to us`: without the receiver something else is said. */
const GIVING = /^(?:show|give|offer|owe|present|send|bring|tell|hand|pass|entrust|promise|make)$/;

function lastVerb(tokens: readonly Token[], from: number, end: number): string {
  return tokens.slice(from, end).findLast(({ pos }) => pos === 'VERB')?.lemma ?? '';
}

/** Nouns that have two sides: `the role of libraries | in teaching`, `the effects of levies | on prices`. */
const TWO_SIDED: Record<string, RegExp> = {
  in: /^(?:role|part|place|participation|involvement|inclusion|representation|engagement|confidence|trust)$/,
  to: /^(?:contribution|access|relevance|transition|transfer|threat|value|attachment|relation|relationship|response)$/,
  on: /^(?:impact|effect|influence|burden|bearing|dependence|consequence|reliance)$/,
  for: /^(?:importance|relevance|value|benefit|implication|consequence|significance)$/,
  into: /^(?:integration|transformation|inclusion|incorporation|translation)$/,
};

/** Where the second side begins of a noun of two sides that stands in the phrase. */
function twoSided(tokens: readonly Token[], from: number, end: number): number | null {
  for (const [second, noun] of Object.entries(TWO_SIDED)) {
    const head = tokens.findIndex(
      (token, i) => i >= from && i < end && noun.test(token.lemma) && tokens[i + 1]?.lower === 'of',
    );
    if (head < 0) continue;
    const at = tokens.findIndex((token, i) => i > head && (token.lower === second || /^[,.;:]/.test(token.text)));
    if (tokens[at]?.lower === second) return at;
  }
  return null;
}

/** True where the phrase holds such a noun whose second side stands in the sentence. */
export function isTwoSided(tokens: readonly Token[], from: number, end: number): boolean {
  return twoSided(tokens, from, end) !== null;
}

/** True where the second side of such a noun is yet to come. */
export function awaitsSecond(tokens: readonly Token[], from: number, end: number): boolean {
  const found = twoSided(tokens, from, end);
  return found !== null && found >= end;
}

/** `a network that keeps the pumps | with a budget`, `masts | in districts where nobody builds`: the clause that says which is meant is not cut, and not left out. */
function saysWhich(tokens: readonly Token[], from: number, end: number, kind: PhraseKind): boolean {
  if (kind !== 'noun' && kind !== 'verb') return false;
  const isOpen = (token: Token, i: number, all: readonly Token[]) =>
    (isIn('relatives', token) || token.lower === 'where') && i > 0 && !isPunctuation(all[i - 1]);
  return tokens.slice(from, end).some(isOpen) || tokens.slice(end, end + 5).some(isOpen);
}

/** `, and to set targets`, `and publish it`: a second verb phrase, which can be left out whole. */
function opensNextVerb(tokens: readonly Token[], end: number): boolean {
  const at = tokens[end]!.text === ',' ? end + 1 : end;
  if (tokens[at]?.pos !== 'CCONJ') return false;
  const verb = tokens[at + 1]?.lower === 'to' ? at + 2 : at + 1;
  return isBaseVerb(tokens[verb]) && (verb === at + 2 || opensNounPhrase(tokens[verb + 1]));
}

/** `a register of every data centre to find out where`: what is named is whole without what it is for; `a way to`, `the tools to` are not. */
function isPurpose(tokens: readonly Token[], from: number, end: number): boolean {
  return isNounLike(tokens[end - 1]) && isBaseVerb(tokens[end + 1]) && end - from >= LEAST_BEFORE_PURPOSE;
}

const LEAST_BEFORE_PURPOSE = 5;

/** Inside `A, B and C` no place is a good end. */
function isInsideList(tokens: readonly Token[], at: number): boolean {
  let commas = 0;
  for (let i = at - 1; i >= 0 && at - i < 14; i -= 1) {
    const text = tokens[i]!.text;
    if (text === ',') commas += 1;
    else if (/^[;:.]$/.test(text)) break;
  }
  const ahead = tokens.slice(at, at + 14);
  const stop = ahead.findIndex((token) => /^[;:.]$/.test(token.text) || isIn('relatives', token));
  const near = stop < 0 ? ahead : ahead.slice(0, stop);
  // `a mechanism, with A and B on an equal footing`: what is joined stands inside the addition.
  if (
    tokens[at]!.text === ',' &&
    /^(?:with|under|among|by|through|via)$/.test(tokens[at + 1]?.lower ?? '') &&
    commas === 0
  )
    return false;
  const isListed = near.some((token, k) => token.pos === 'CCONJ' && k <= 8 && !isFullClause(tokens, at + k + 1));
  if (tokens[at]!.text === ',')
    return isListed && near.slice(0, 9).every((token) => !isModal(token) && !isIn('auxiliaries', token));
  return commas > 0 && tokens[at]!.pos === 'CCONJ';
}

/** `in small languages, where there may be one newsroom | to correct it`: an added clause is kept whole or left out. */
function endsInAside(tokens: readonly Token[], from: number, end: number): boolean {
  const opened = tokens.findLastIndex(
    (token, i) => i > from && i < end && tokens[i - 1]!.text === ',' && isIn('relatives', token),
  );
  return opened > 0 && tokens[end]?.pos !== 'CCONJ' && !/^[.;:]$/.test(tokens[end]?.text ?? '.');
}
