import { endsOf, type PhraseKind } from './boundaries.ts';
import { flagInside, isShortestClause } from './guards.ts';
import type { Flag } from './point.ts';
import type { Token } from './tagger.ts';
import { isBaseVerb, isFinite, isIn, isModal, isNounLike, isPunctuation, opensNounPhrase } from './wordClasses.ts';

/** A sentence ready for the rules: cleaned text and its tokens. */
export interface Parsed {
  text: string;
  tokens: readonly Token[];
}

/** A phrase of a sentence by its tokens `from` to `end` (exclusive). */
export interface Phrase {
  from: number;
  end: number;
  tokens: readonly Token[];
  whole: boolean;
  /** An aside inside it that its text leaves out. */
  without?: { from: number; end: number };
}

export const ELEMENT_WORDS: Record<PhraseKind, number> = { noun: 14, verb: 16, clause: 22, content: 22 };
export const REPORT_WORDS: Record<PhraseKind, number> = { noun: 32, verb: 34, clause: 40, content: 40 };

/** The best phrase of this kind that starts at `from`, with about `most` words; otherwise the reason why there is none. */
export function phraseAt(tokens: readonly Token[], from: number, kind: PhraseKind, most: number): Phrase | Flag {
  const start = from + openingToSkip(tokens, from, kind);
  if (!opensWell(tokens, start, kind)) return reasonAgainst(tokens[start]);
  let reason: Flag | null = null;
  const ends = endsOf(tokens, start, kind, most);
  for (const { end, whole } of ends) {
    const slice = tokens.slice(start, end);
    const flag =
      flagInside(slice, kind) ??
      (kind === 'clause' && !isWholeClause(slice) ? 'fragment' : null) ??
      (kind === 'content' && !isContent(slice, whole) ? 'fragment' : null) ??
      (kind === 'noun' && !isNounPhrase(slice) ? 'fragment' : null);
    if (flag === null) return { from: start, end, tokens: slice, whole };
    reason ??= flag;
  }
  return reason ?? (ends.length === 0 && tokens.length - start > most ? 'tooLong' : 'fragment');
}

function reasonAgainst(first: Token | undefined): Flag {
  if (isIn('firstOrSecondPerson', first)) return 'firstPerson';
  return first?.pos === 'PRON' || /^(?:this|that|these|those|such)$/.test(first?.lower ?? '')
    ? 'unresolvedPronoun'
    : 'fragment';
}

function openingToSkip(tokens: readonly Token[], from: number, kind: PhraseKind): number {
  let skip = 0;
  while (isPunctuation(tokens[from + skip]) && skip < 2) skip += 1;
  if (kind === 'clause' || kind === 'content') return skip + leadingFragment(tokens, from + skip);
  while (
    /^(?:also|therefore|both|now|all|together|collectively|urgently|again)$/.test(tokens[from + skip]?.lower ?? '') &&
    (kind === 'verb' || tokens[from + skip]?.pos === 'ADV') &&
    skip < 3
  )
    skip += 1;
  return skip;
}

/** `Underestimated and under-reported, elder abuse exists`: participles and adverbs before the subject; the clause is whole without them. */
function leadingFragment(tokens: readonly Token[], from: number): number {
  const comma = tokens.slice(from, from + 5).findIndex((token) => token.text === ',');
  if (comma < 1 || !opensNounPhrase(tokens[from + comma + 1])) return 0;
  const lead = tokens.slice(from, from + comma);
  const isLoose = lead.every(
    (token) => token.pos === 'ADV' || token.pos === 'CCONJ' || /ed$/.test(token.lower) || token.pos === 'ADJ',
  );
  return isLoose && !isNounLike(lead.at(-1)) && !/ed$/.test(tokens[from + comma + 1]!.lower) ? comma + 1 : 0;
}

function opensWell(tokens: readonly Token[], start: number, kind: PhraseKind): boolean {
  const first = tokens[start];
  if (!first) return false;
  if (kind === 'verb') return isBaseVerb(tokens[start]) || (first.pos === 'ADV' && isBaseVerb(tokens[start + 1]));
  if (kind === 'noun')
    return (
      opensNounPhrase(first) ||
      (first.pos === 'ADV' && opensNounPhrase(tokens[start + 1]) && !isPunctuation(tokens[start + 1]))
    );
  if (['CCONJ', 'SCONJ', 'INTJ', 'AUX', 'PART', 'PUNCT'].includes(first.pos) && !/^(?:there|both)$/.test(first.lower))
    return false;
  // `too many schools have`, `too often villages have`
  if (first.lower === 'too' && /^(?:many|few|much|little|often)$/.test(tokens[start + 1]?.lower ?? '')) return true;
  if (
    /^(?:while|although|though|because|since|as|if|unless|when|where|whether|how|what|why|who|which|whose|to|for|given|despite|that|than|or|nor|hence|like|unlike|so|too|about)$/.test(
      first.lower,
    )
  )
    return false;
  return !(first.pos === 'VERB' && !/(?:ing|ed)$/.test(first.lower));
}

/** A subject before the first finite verb, and something after it. */
export function isWholeClause(slice: readonly Token[]): boolean {
  const verb = mainVerb(slice);
  if (verb < 1 || verb === slice.length - 1) return false;
  const subject = slice.slice(0, verb);
  if (
    subject.some(
      (token, i) =>
        token.text === ',' &&
        subject[i + 1]?.pos === 'CCONJ' &&
        (isIn('subordinators', subject[i + 2]) || isIn('relatives', subject[i + 2])),
    )
  )
    return false;
  if (slice[0]!.pos === 'ADV' && slice[1]?.pos === 'ADP') return false;
  // `the system, the courts, everything is on hold`: begun anew.
  if (
    subject.some(
      (token, i) => token.text === ',' && /^(?:everything|everyone|nothing|they|it)$/.test(subject[i + 1]?.lower ?? ''),
    )
  )
    return false;
  // `running on open standards are closed services`: the subject comes last.
  if (
    slice[0]!.pos === 'VERB' &&
    /ing$/.test(slice[0]!.lower) &&
    slice[verb]!.lower === 'are' &&
    slice[1]?.pos === 'ADP'
  )
    return false;
  // `facing the major risks, it could be possible`: who faces them is nowhere.
  const opening = slice[0]!.pos === 'ADV' ? slice[1]! : slice[0]!;
  if (/ing$/.test(opening.lower) && opening.pos === 'VERB' && subject.some((token) => token.text === ',')) return false;
  if (
    !subject.some(
      (token) =>
        token.pos === 'NOUN' ||
        token.pos === 'PROPN' ||
        token.pos === 'SYM' ||
        token.pos === 'PRON' ||
        /^(?:no-one|one|nobody|all|most|few|many|none)$/.test(token.lower) ||
        /ing$/.test(token.lower),
    )
  )
    return false;
  return (
    !isModal(slice.at(-1)) &&
    (slice.length >= 4 || isShortestClause(slice)) &&
    slice.filter((token) => token.text === ',').length <= 7
  );
}

/** Up to its end a that-clause is whole by its grammar, whatever the tagger made of its verb; a cut one must show it. */
function isContent(slice: readonly Token[], whole: boolean): boolean {
  return isWholeClause(slice) || isRecommendation(slice) || (whole && slice.length >= 4 && !isModal(slice.at(-1)));
}

/** `the Forum be given a unit`, `every delegation include a young person`: a subject and a verb in its base form. */
function isRecommendation(slice: readonly Token[]): boolean {
  const verb = slice.findIndex(
    (token, i) => i > 0 && isBaseVerb(token) && slice[i - 1]?.lower !== 'to' && slice[i - 1]?.pos !== 'CCONJ',
  );
  return (
    verb > 0 &&
    verb < slice.length - 1 &&
    slice.slice(0, verb).some((token) => isNounLike(token)) &&
    !slice.slice(0, verb).some((token) => isIn('relatives', token))
  );
}

/** The first finite verb that no relative pronoun or subordinator has claimed. */
export function mainVerb(slice: readonly Token[]): number {
  let claimed = 0;
  let inRelative = false;
  for (let i = 1; i < slice.length; i += 1) {
    const token = slice[i]!;
    if (isIn('relatives', token) || isIn('subordinators', token) || /^(?:how|what|why)$/.test(token.lower))
      claimed += 1;
    else if (isFinite(slice, i)) {
      if (claimed === 0 && !(inRelative && slice[i - 1]?.pos === 'CCONJ')) return i;
      claimed = Math.max(0, claimed - 1);
      inRelative = true;
    }
  }
  return -1;
}

function isNounPhrase(slice: readonly Token[]): boolean {
  if (isBaseVerb(slice[0]) && !isNounLike(slice[1])) return false;
  const stop = slice.findIndex((token) => isPunctuation(token) || token.pos === 'ADP');
  return (stop < 1 ? slice : slice.slice(0, stop)).some(
    (token) => isNounLike(token) || /ing$/.test(token.lower) || /^(?:all|those|everyone)$/.test(token.lower),
  );
}

/** The words of a phrase as they stand in the sentence. */
export function textOf(parsed: Parsed, phrase: Pick<Phrase, 'from' | 'end'>): string {
  const first = parsed.tokens[phrase.from];
  const last = parsed.tokens[phrase.end - 1];
  return first && last ? parsed.text.slice(first.start, last.end) : '';
}

/** Index of the first token at or after a position in the text. */
export function tokenAt(tokens: readonly Token[], position: number): number {
  const i = tokens.findIndex((token) => token.start >= position);
  return i < 0 ? tokens.length : i;
}
