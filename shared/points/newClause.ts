import { startsNextAct } from './nextAct.ts';
import type { Token } from './tagger.ts';
import { isBaseVerb, isFinite, isIn, isModal, isNounLike, isPunctuation, opensNounPhrase } from './wordClasses.ts';

/** `to help employers and are supporting`: a second predicate of the sentence's subject, not of the infinitive. */
export function startsNextPredicate(tokens: readonly Token[], from: number, i: number): boolean {
  const next = tokens[i + 1];
  if (tokens[i]!.pos !== 'CCONJ' || !(isModal(next) || isIn('auxiliaries', next)) || isBaseVerb(next)) return false;
  return !tokens.slice(from, i).some((token) => isIn('relatives', token));
}

/** `, and we`, `, and companies should`, `and urge`: the next statement, not a part of this one. */
export function startsNewClause(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (startsNextAct(tokens, i)) return true;
  if (token.lower === 'then' && !/^(?:and|but|if|since|until|till|by|from|back)$/.test(tokens[i - 1]?.lower ?? ''))
    return true;
  // `, so that the product is not sold elsewhere` says what it is for.
  if (token.lower === 'so' && /^(?:that|as)$/.test(tokens[i + 1]?.lower ?? '')) return false;
  const isJoin = token.pos === 'CCONJ' || token.lower === 'so' || token.lower === 'but';
  if (!isJoin) return false;
  const next = tokens[i + 1];
  if (!next) return true;
  if (token.lower === 'but' && isPunctuation(tokens[i - 1])) return true;
  if (
    [
      'we',
      'i',
      'you',
      'it',
      'they',
      'this',
      'he',
      'she',
      'there',
      'therefore',
      'thus',
      'so',
      'hence',
      'please',
    ].includes(next.lower) &&
    !(next.lower === 'this' && isNounLike(tokens[i + 2]))
  )
    return true;
  // `, and since then there have been`
  if (
    next.lower === 'since' &&
    tokens[i + 2]?.lower === 'then' &&
    /^(?:there|we|it|they|the)$/.test(tokens[i + 3]?.lower ?? '')
  )
    return true;
  // `, and that has to change`
  if (
    next.lower === 'that' &&
    (isModal(tokens[i + 2]) || isIn('auxiliaries', tokens[i + 2])) &&
    isPunctuation(tokens[i - 1])
  )
    return true;
  return isPunctuation(tokens[i - 1]) && isFullClause(tokens, i + 1);
}

/** A subject and its finite verb with no mark between them. */
export function isFullClause(tokens: readonly Token[], from: number): boolean {
  if (!opensNounPhrase(tokens[from])) return false;
  for (let i = from + 1; i < Math.min(tokens.length, from + 12); i += 1) {
    const token = tokens[i]!;
    if (isPunctuation(token) || isIn('relatives', token) || token.lower === 'to') return false;
    // `companies, schools, and governments has proven`: the verb is of another subject.
    if (
      /^(?:is|has|was|does)$/.test(token.lower) &&
      /[^su]s$/.test(tokens[i - 1]!.lower) &&
      tokens[i - 1]!.pos === 'NOUN'
    )
      return /^(?:news|politics|economics|mathematics|statistics|logistics|ethics|series|means)$/.test(
        tokens[i - 1]!.lower,
      );
    if (isModal(token) || isIn('auxiliaries', token)) return true;
  }
  return false;
}

/** `a caricature is made, they see nothing`: after a whole clause a comma and a pronoun with its verb begin another. */
export function runsOn(tokens: readonly Token[], from: number, i: number): boolean {
  return (
    tokens[i - 1]?.text === ',' &&
    /^(?:they|it|he|she)$/.test(tokens[i]!.lower) &&
    (isFinite(tokens, i + 1) || isModal(tokens[i + 1])) &&
    tokens.slice(from, i).some((_, k) => k > 0 && isFinite(tokens, from + k))
  );
}
