import grammar from './grammar.json' with { type: 'json' };
import type { Token } from './tagger.ts';

const sets = {
  firstOrSecondPerson: new Set(grammar.firstOrSecondPerson),
  vague: new Set(grammar.vague),
  function: new Set(grammar.function),
  neverCutBefore: new Set(grammar.neverCutBefore),
  bound: new Set(grammar.bound),
  subordinators: new Set(grammar.subordinators),
  relatives: new Set(grammar.relatives),
  modals: new Set(grammar.modals),
  auxiliaries: new Set(grammar.auxiliaries),
};

/** True when the word belongs to a closed class of grammar.json. */
export function isIn(list: keyof typeof sets, token: Token | undefined): boolean {
  if (!token) return false;
  // The country is no pronoun, and the month no modal.
  if (token.text === 'US' || token.text === 'May') return false;
  return sets[list].has(token.lower);
}

export function isPunctuation(token: Token | undefined): boolean {
  return token !== undefined && token.pos === 'PUNCT' && !/[\p{L}\p{N}]/u.test(token.text);
}

export function isNounLike(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM' || token.pos === 'SYM')
  );
}

export function isModal(token: Token | undefined): boolean {
  return isIn('modals', token);
}

/** A verb that carries tense: a modal, a form of be, have or do, or a verb in the present or past after a subject. */
export function isFinite(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  const before = tokens[i - 1];
  if (isModal(token)) return !isNounLike(token);
  if (isIn('auxiliaries', token)) return before?.lower !== 'to' && !isModal(before);
  if (token.pos !== 'VERB' || before?.lower === 'to' || isModal(before)) return false;
  if (/ing$/.test(token.lower)) return false;
  const subject = subjectBefore(tokens, i);
  if (!subject) return false;
  if (/(?:[^s]s|ses)$/.test(token.lower)) return true;
  if (IRREGULAR_PAST.test(token.lower)) return true;
  if (/(?:[^e]ed|en|wn|ght|ept|elt|ilt)$/.test(token.lower) && token.lower !== 'own') return looksPast(tokens, i);
  return (
    /[^sui]s$/.test(subject.lower) ||
    subject.pos === 'PRON' ||
    IRREGULAR_PLURAL.test(subject.lower) ||
    isJoined(tokens, i)
  );
}

function subjectBefore(tokens: readonly Token[], i: number): Token | undefined {
  let k = i - 1;
  while (tokens[k]?.pos === 'ADV') k -= 1;
  const token = tokens[k];
  return token && (isNounLike(token) || token.pos === 'PRON' || isIn('relatives', token)) ? token : undefined;
}

/** Nouns that take a verb in its base form without an `s` of their own. */
const IRREGULAR_PLURAL =
  /^(?:people|(?:wo)?men|(?:grand)?children|youth|police|criteria|phenomena|media|elderly|peoples|fishermen|businesswomen|businessmen|spokespeople|teeth|feet|livestock|cattle)$/;
/** Pasts that are no participle. */
const IRREGULAR_PAST = /^(?:rose|fell|grew|began|became|came|took|saw|gave|ran|went|drew|broke|chose|wrote|spoke)$/;
/** What happens of itself: no participle of these follows a noun. */
const OF_ITSELF =
  /^(?:appreciated|arisen|collapsed|contributed|continued|declined|decreased|depreciated|deteriorated|emerged|existed|failed|grown|happened|improved|increased|occurred|participated|recovered|remained|resulted|slowed|succeeded|suffered|weakened|worsened)$/;

/** `The islands and the coast depend on`: two subjects take the verb in its base form. */
function isJoined(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(Math.max(0, i - 7), i);
  const and = before.findLastIndex((token) => token.lower === 'and');
  return (
    and > 0 &&
    isNounLike(before[and - 1]) &&
    opensNounPhrase(before[and + 1]) &&
    before.slice(and).every((token) => ['CCONJ', 'DET', 'ADJ', 'NOUN', 'PROPN'].includes(token.pos))
  );
}

/** `policies based on` holds a participle, `the forum adopted a declaration` a past tense: the object tells them apart. */
function looksPast(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return (
    next !== undefined &&
    (OF_ITSELF.test(tokens[i]!.lower) ||
      (next.lower === 'by' && isAmount(tokens, i + 2)) ||
      next.pos === 'DET' ||
      next.pos === 'NUM' ||
      next.lower === 'that' ||
      next.lower === 'their' ||
      next.lower === 'its')
  );
}

/** `by 7 per cent`, `by roughly a third`. */
function isAmount(tokens: readonly Token[], i: number): boolean {
  return tokens
    .slice(i, i + 3)
    .some((token) => token.pos === 'NUM' || token.lower === 'half' || token.lower === 'third');
}

/** A verb form that can head an infinitive or imperative. */
export function isBaseVerb(token: Token | undefined): boolean {
  if (!token || /^(?:any|every|some|no)(?:thing|body|one)$/.test(token.lower)) return false;
  if (token.lower === 'be' || token.lower === 'have' || token.lower === 'do') return true;
  if (/[^e]ed$/.test(token.lower) && !/^(?:embed|shed|wed|shred)$/.test(token.lower)) return false;
  return (token.pos === 'VERB' || token.pos === 'AUX') && token.lemma === token.lower && !isModal(token);
}

/** A word that can open a noun phrase. */
export function opensNounPhrase(token: Token | undefined): boolean {
  if (!token) return false;
  if (['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.pos)) return true;
  return token.pos === 'VERB' && /(?:ing|ed)$/.test(token.lower);
}
