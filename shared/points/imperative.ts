import type { Candidate } from './candidate.ts';
import { isOrderToNobody } from './notMeant.ts';
import { ELEMENT_WORDS, isWholeClause, type Parsed, phraseAt, REPORT_WORDS } from './phrases.ts';
import { gerundPhrase, isParticiple } from './verbForms.ts';
import { isBaseVerb, isIn, isNounLike, isPunctuation } from './wordClasses.ts';
import { tidy } from './wording.ts';

/** `Publish records of all consultations.`: a bare imperative in a list of proposals. */
export function readImperative(parsed: Parsed): Candidate | null {
  const { tokens, text } = parsed;
  const first = tokens[0];
  if (
    !first ||
    !isBaseVerb(first) ||
    isParticiple(first.lower) ||
    isWholeClause(tokens) ||
    isOrderToNobody(first.lower, tokens[1]?.lower ?? '')
  )
    return null;
  if (
    tokens[1] === undefined ||
    isPunctuation(tokens[1]) ||
    isIn('auxiliaries', tokens[1]) ||
    tokens[1].pos === 'VERB' ||
    tokens[1].pos === 'AUX'
  )
    return null;
  if (tokens[1].pos === 'ADP') return null;
  if (first.pos !== 'VERB' || (isNounLike(tokens[1]) && tokens[2]?.pos === 'AUX')) return null;
  const report = phraseAt(tokens, 0, 'verb', REPORT_WORDS.verb);
  if (typeof report === 'string') return null;
  const body = gerundPhrase(text, report.tokens);
  const element = phraseAt(tokens, 0, 'verb', ELEMENT_WORDS.verb);
  const short = typeof element === 'string' ? null : gerundPhrase(text, element.tokens);
  if (body === null) return null;
  const said = ['proposed %', 'recommended %', 'suggested %'];
  return {
    act: 'propose',
    strength: 2,
    element: short === null ? null : { shape: 'noun', text: tidy(short) },
    said,
    body: tidy(body),
    agent: null,
    flags: [],
  };
}
