import { awaitsSecond, isTwoSided, type PhraseKind } from './boundaries.ts';
import { ELEMENT_WORDS, phraseAt, type Phrase } from './phrases.ts';
import type { Flag } from './point.ts';
import type { Token } from './tagger.ts';
import { isBaseVerb, isPunctuation } from './wordClasses.ts';

/** What no cut leaves whole can stand in a summary by itself, up to so many words. */
const WHOLE_WORDS = 22;
/** With what it is for, or on what terms, up to so many. */
const WITH_PURPOSE_WORDS = 26;
/** What an aside may hold that is left out for what the thing is for. */
const ASIDE_WORDS = 10;

/** The phrase as a list takes it: short, or whole where every cut would change what is said or leave out what it is for. */
export function elementPhraseAt(tokens: readonly Token[], from: number, kind: PhraseKind): Phrase | Flag {
  const short = phraseAt(tokens, from, kind, ELEMENT_WORDS[kind]);
  const isCutOff = typeof short !== 'string' && !short.whole && leavesOutPurpose(tokens, short.end);
  if (typeof short !== 'string' && !isCutOff) return short;
  const isStatement = kind === 'clause' || kind === 'content';
  const most = isCutOff || isStatement ? WITH_PURPOSE_WORDS : WHOLE_WORDS;
  const long = phraseAt(tokens, from, kind, isCutOff ? most + ASIDE_WORDS : most);
  if (typeof long === 'string' || !(long.whole || (typeof short === 'string' && holdsTwoSides(tokens, long))))
    return short;
  return !isCutOff || wordsIn(long.tokens) <= most ? long : (withoutAside(long, most) ?? short);
}

/** `a body under the council, | with all on an equal footing, | to hear complaints`: of the two what it is for is told. */
function withoutAside(phrase: Phrase, most: number): Phrase | null {
  const { tokens, from } = phrase;
  const commas = tokens.flatMap((token, i) => (token.text === ',' ? [i] : []));
  const close = commas.find((at) => tokens[at + 1]?.lower === 'to' && isBaseVerb(tokens[at + 2]));
  const open = commas.findLast((at) => close !== undefined && at < close);
  if (close === undefined || open === undefined || !/^(?:with|under|through|by)$/.test(tokens[open + 1]?.lower ?? ''))
    return null;
  const kept = wordsIn(tokens) - wordsIn(tokens.slice(open, close));
  return kept <= most ? { ...phrase, without: { from: from + open, end: from + close + 1 } } : null;
}

function wordsIn(tokens: readonly Token[]): number {
  return tokens.filter((token) => !isPunctuation(token)).length;
}

/** `the role of schools in teaching farmers | in such regions`: with its second side it stands, whatever was cut behind that. */
function holdsTwoSides(tokens: readonly Token[], { from, end }: Phrase): boolean {
  return isTwoSided(tokens, from, end) && !awaitsSecond(tokens, from, end);
}

/** `a fund, | to bring cables to islands`, `a commons, | under rules set by villages`: what it is for, and on what terms. */
function leavesOutPurpose(tokens: readonly Token[], end: number): boolean {
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  const first = tokens[at]?.lower ?? '';
  if (first === 'to') return isBaseVerb(tokens[at + 1]);
  if (first === 'in') return tokens[at + 1]?.lower === 'order';
  // `and to set targets`: half of what was asked.
  if (tokens[at]?.pos === 'CCONJ' && tokens[at + 1]?.lower === 'to') return isBaseVerb(tokens[at + 2]);
  if (/^(?:under|within|subject|except|unless|before|after)$/.test(first)) return true;
  // `, with all on an equal footing, | to hear complaints`
  const close = tokens.findIndex((token, i) => i > at && token.text === ',');
  return (
    /^(?:with|through|by)$/.test(first) && close > at && close - at <= ASIDE_WORDS && leavesOutPurpose(tokens, close)
  );
}
