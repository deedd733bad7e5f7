import type { Token } from './tagger.ts';
import { isBaseVerb, isFinite, isIn, isNounLike, isPunctuation } from './wordClasses.ts';

const THIRD_PERSON = new Set([
  'it',
  'its',
  'they',
  'them',
  'their',
  'theirs',
  'he',
  'she',
  'him',
  'her',
  'his',
  'hers',
  'itself',
  'themselves',
]);
const POINTING = new Set([
  'likewise',
  'same',
  'this',
  'these',
  'those',
  'that',
  'such',
  'so',
  'one',
  'ones',
  'do',
  'both',
]);

/** Nouns that say which one they mean only with what was said before. */
const POINTING_NOUN =
  /^(?:amount|approach|case|clause|concept|decision|document|draft|example|figures?|format|idea|initiative|issue|item|law|letter|list|matter|mechanism|method|model|number|option|paper|paragraph|plan|position|problem|procedure|process|programme|project|proposal|provision|question|recommendations?|report|results?|rules?|section|situation|solution|statement|structure|study|system|table|task|term|text|tool|topic|two|wording)$/;

/** Nouns that with `the` alone stand for what was said before. */
const POINTER =
  /^(?:amendment|bill|differences|idea|issue|matter|motion|point|proposal|situation|suggestion|topic|views)$/;

/** `focus on the issue in order to`, `report the differences as differences`: which one, nobody can tell. */
function isBarePointer(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.lower !== 'the' || !POINTER.test(tokens[i + 1]?.lower ?? '') || isNamedAgain(tokens, i)) return false;
  const next = tokens[i + 2];
  if (next === undefined || isPunctuation(next)) return true;
  if (next.pos === 'ADP')
    return (
      !/^(?:of|between|about|on|for|with|to|from|in|at|concerning|regarding)$/.test(next.lower) ||
      isInOrder(tokens, i + 2)
    );
  if (next.pos === 'ADV' || next.pos === 'CCONJ' || next.pos === 'SCONJ')
    return !isIn('relatives', next) && next.lower !== 'where';
  return isFinite(tokens, i + 2) && !/^(?:is|are|was|were|remains?|lies|be)$/.test(next.lower);
}

function isInOrder(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'in' && tokens[i + 1]?.lower === 'order';
}

/** `change the procedure`, `see the problem`: a verb and one bare noun that nobody can place. */
export function pointsBack(tokens: readonly Token[]): boolean {
  const [verb, the, noun] = tokens;
  return tokens.length === 3 && verb?.pos === 'VERB' && the?.lower === 'the' && POINTING_NOUN.test(noun?.lower ?? '');
}

/** `The term would not be appropriate`: the subject was named before. */
export function opensOnWhatWasSaid(tokens: readonly Token[]): boolean {
  const [the, noun, next] = tokens;
  return the?.lower === 'the' && POINTING_NOUN.test(noun?.lower ?? '') && !isNounLike(next) && next?.pos !== 'ADP';
}

/** A pronoun, or a noun that points, whose noun is not in the phrase itself. */
export function isUnresolved(tokens: readonly Token[], i: number): boolean {
  if (isBarePointer(tokens, i)) return true;
  const word = tokens[i]!.lower;
  if (THIRD_PERSON.has(word)) return !hasAntecedent(tokens, i, word);
  return POINTING.has(word) && pointsElsewhere(tokens, i, word);
}

function hasAntecedent(tokens: readonly Token[], i: number, word: string): boolean {
  if (word === 'it' && isExpletive(tokens, i)) return true;
  // `a structure beside it` is not beside itself.
  const end = tokens[i - 1]?.pos === 'ADP' && isNounLike(tokens[i - 2]) && word === 'it' ? i - 2 : i;
  const before = tokens.slice(firstAntecedent(tokens, i, word), end);
  if (/^(?:he|she|him|her|his|hers)$/.test(word)) return false;
  const isPlural = /^(?:the(?:y|m|ir|irs|mselves))$/.test(word);
  return before.some((token) => {
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN')
      return isPlural && /^(?:everyone|all|those|who|each|people)$/.test(token.lower);
    const plural = /s$/.test(token.lower) || /^(?:people|youth|women|men|children|youths)$/.test(token.lower);
    return isPlural ? plural || before.some((other) => other.lower === 'and') : !plural || token.pos === 'PROPN';
  });
}

/** `governments should tax them`: the subject itself would be `themselves`. */
function firstAntecedent(tokens: readonly Token[], i: number, word: string): number {
  if (word !== 'them' || !tokens.slice(0, i).some((token) => isIn('modals', token))) return 0;
  return tokens.findIndex((token) => token.pos === 'NOUN' || token.pos === 'PROPN') + 1;
}

/** `it is vital that`, `makes it possible to`: the pronoun stands for what follows. */
function isExpletive(tokens: readonly Token[], i: number): boolean {
  const rest = tokens
    .slice(i + 1, i + 9)
    .map((token) => token.lower)
    .join(' ');
  return /^(?:is|was|will be|remains|would be|becomes|has been)?\s?(?:\w+ly |also |more |very )*(?:essential|important|vital|crucial|critical|necessary|imperative|possible|impossible|difficult|easier|easy|harder|hard|clear|time|urgent|paramount|key|useful)\b.* ?(?:to|that|for)\b/.test(
    rest,
  );
}

function pointsElsewhere(tokens: readonly Token[], i: number, word: string): boolean {
  const next = tokens[i + 1];
  const before = tokens[i - 1];
  if (word === 'this' || word === 'these')
    return (
      !isNamedAgain(tokens, i) && !/^(?:year|century|decade|age|era|millennium|pandemic)s?$/.test(next?.lower ?? '')
    );
  if (word === 'those')
    return (
      !isNamedAgain(tokens, i) &&
      !(
        next &&
        /^(?:who|whose|with|without|in|living|most|from|at|of|affected|already|left|already|that|which|furthest|involved|working)$/.test(
          next.lower,
        )
      ) &&
      (next?.pos !== 'VERB' || isNounLike(tokens[i + 2]))
    );
  if (word === 'that') return before === undefined ? true : !isNamedAgain(tokens, i) && isDemonstrative(tokens, i);
  if (word === 'such') return next?.lower !== 'as' && !isNamedBefore(tokens, i);
  if (word === 'so') return next !== undefined && isPunctuation(next);
  if (word === 'do') return next?.lower === 'so' || next?.lower === 'this' || next?.lower === 'that';
  if (word === 'one') return next === undefined || isPunctuation(next);
  if (word === 'ones' || word === 'likewise') return true;
  if (word === 'same')
    return (
      before?.lower === 'the' &&
      (next === undefined || isPunctuation(next) || next.lower === 'for' || next.lower === 'applies')
    );
  return word === 'both' && !tokens.slice(i, i + 9).some((token) => token.lower === 'and') && !isNounLike(next);
}

/** `to work with the communities, and share the tools with those communities`; `to define it, and measure by that definition`. */
function isNamedAgain(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || !isNounLike(next)) return false;
  const deed = /(?:tion|sion|ment|al|ance)$/.test(next.lower) ? next.lower.slice(0, LETTERS_OF_STEM) : null;
  return tokens
    .slice(0, i)
    .some(
      ({ lemma, lower, pos }) => lemma === next.lemma || (deed !== null && pos === 'VERB' && lower.startsWith(deed)),
    );
}

const LETTERS_OF_STEM = 5;

/** `a register of data centres, ..., such a register`: the noun after `such a` was named. */
function isNamedBefore(tokens: readonly Token[], i: number): boolean {
  const named = tokens.slice(i + 2, i + 5).find((token) => isNounLike(token));
  return (
    /^(?:a|an)$/.test(tokens[i + 1]?.lower ?? '') && tokens.slice(0, i).some(({ lemma }) => lemma === named?.lemma)
  );
}

/** `for that`, `that process`, not `the services that`, `ensure that`, `similar to that of`. */
function isDemonstrative(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const before = tokens[i - 1]!;
  if (!next || isPunctuation(next)) return true;
  if (next.lower === 'of') return false;
  // `encapsulate that successful model`: no verb of its own follows.
  const stop = tokens.findIndex((token, k) => k > i && (token.pos === 'CCONJ' || isPunctuation(token)));
  const behind = tokens.slice(i + 2, stop < 0 ? i + 14 : stop);
  if (
    before.pos === 'VERB' &&
    (next.pos === 'ADJ' || next.pos === 'NOUN') &&
    !behind.some((token, k) => isFinite(tokens, i + 2 + k) || isBaseVerb(token))
  )
    return true;
  if (before.pos === 'ADP' && !/^(?:than|in|so)$/.test(before.lower)) return true;
  return (before.pos === 'VERB' || before.pos === 'AUX') && (next.lower === 'is' || next.lower === 'was');
}
