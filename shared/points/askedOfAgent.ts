import { elementPhraseAt } from './elementPhrase.ts';
import { isAgent, isPerson } from './obligation.ts';
import { ELEMENT_WORDS, type Parsed, type Phrase, phraseAt, REPORT_WORDS } from './phrases.ts';
import { failed, made, type Reading } from './reading.ts';
import type { Trigger } from './triggers.ts';
import { isBaseVerb, isFinite, isIn, isPunctuation } from './wordClasses.ts';
import { worded } from './wording.ts';

/** `call for governments to enact X`: what is asked is the act, not the body. */
export function readForAgent(parsed: Parsed, trigger: Trigger, from: number): Reading | null {
  const to = infinitiveAfter(parsed.tokens, from);
  // `a mechanism, to bring cables to islands`: behind a comma stands what it is for.
  if (to === null || parsed.tokens[to - 1]?.text === ',' || !isAgent(parsed.tokens.slice(from, to))) return null;
  const said =
    trigger.id === 'call.for'
      ? ['called for @ to %']
      : ['emphasized the need for @ to %', 'stressed the need for @ to %'];
  return readAgent(parsed, { ...trigger, id: 'urge.for', act: 'urge', said }, from);
}

/** `WE urge AGENT to VP`; also `for AGENT to VP` after `a way is`. */
export function readAgent(parsed: Parsed, trigger: Trigger, from: number): Reading {
  const { tokens } = parsed;
  const to = infinitiveAfter(tokens, from);
  if (to === null) return failed(trigger, 'fragment', from);
  const isNegated = tokens[to - 1]!.lower === 'not';
  const agentEnd = isNegated ? to - 1 : to;
  const subject = tokens.slice(from, agentEnd);
  if (subject.some((token) => isIn('firstOrSecondPerson', token))) return failed(trigger, 'firstPerson', from);
  if (breaksOffInside(subject)) return failed(trigger, 'fragment', from);
  if (subject.some((token) => /^(?:it|them|they|this|that|these|those|him|her|which|who)$/.test(token.lower)))
    return failed(trigger, 'unresolvedPronoun', from);
  const verb = isNegated ? to + 1 : firstThatStands(tokens, to + 1);
  const report = phraseAt(tokens, verb, 'verb', REPORT_WORDS.verb);
  if (typeof report === 'string') return failed(trigger, report, from);
  if (!/^propose/.test(trigger.id) && !isAgent(subject) && !isPerson(subject))
    return isNegated || !/^(?:want|wish|like)$/.test(tokens[from - 1]?.lower ?? '')
      ? failed(trigger, 'fragment', from)
      : readOutcome(parsed, trigger, from, report);
  const element = elementPhraseAt(tokens, verb, 'verb');
  const agent = worded(parsed, { from, end: agentEnd });
  if (isNegated)
    return made(
      { ...trigger, said: trigger.said.map((frame) => frame.replace('to %', 'not to %')) },
      null,
      worded(parsed, report),
      agent,
      report,
    );
  const short = typeof element === 'string' ? null : worded(parsed, element);
  if (trigger.subjunctive)
    return made(
      trigger,
      short === null ? null : { shape: 'clause', text: `${agent} ${short}` },
      worded(parsed, report),
      agent,
      report,
    );
  return made(
    trigger,
    short === null ? null : { shape: 'verb', text: short, agent },
    worded(parsed, report),
    agent,
    report,
  );
}

/** `to condemn this, and to call for pumps`: of two asks the one that stands without what was said before. */
function firstThatStands(tokens: Parsed['tokens'], verb: number): number {
  if (phraseAt(tokens, verb, 'verb', REPORT_WORDS.verb) !== 'unresolvedPronoun') return verb;
  const and = tokens.findIndex(
    (token, i) => i > verb && token.pos === 'CCONJ' && tokens[i + 1]?.lower === 'to' && !isPunctuation(tokens[i + 2]),
  );
  const second = and > 0 ? phraseAt(tokens, and + 2, 'verb', REPORT_WORDS.verb) : 'fragment';
  return typeof second !== 'string' && second.tokens.length >= LEAST_ALONE ? and + 2 : verb;
}

/** A short second ask leans on the first: `and to say how long it takes`. */
const LEAST_ALONE = 8;

/** `the council to, of the river, to fix`: an agent that was begun anew. */
function breaksOffInside(subject: Parsed['tokens']): boolean {
  return subject.some((token, i) => {
    const next = subject[i + 1];
    if (next === undefined) return /^(?:to|of|for|and|or|the|an?|in|on|with|by|that)$/.test(token.lower);
    return token.lower === 'to' && next.pos === 'ADP';
  });
}

/** `we want the money to go to schools`: nobody can urge money; what is called for is that it goes there. */
function readOutcome(parsed: Parsed, trigger: Trigger, from: number, report: Phrase): Reading {
  const body = worded(parsed, { from, end: report.end });
  const isShort = report.end - from <= ELEMENT_WORDS.noun;
  const called: Trigger = { ...trigger, act: 'call', said: ['called for %'] };
  return made(called, isShort ? { shape: 'noun', text: body } : null, body, null, report);
}

/** Position of the `to` that opens the infinitive after an agent of at most 14 words. */
export function infinitiveAfter(tokens: Parsed['tokens'], from: number): number | null {
  for (let i = from + 1; i < Math.min(tokens.length - 1, from + 15); i += 1) {
    const token = tokens[i]!;
    if (
      token.lower === 'to' &&
      (isBaseVerb(tokens[i + 1]) || (tokens[i + 1]?.pos === 'ADV' && isBaseVerb(tokens[i + 2])))
    )
      return i;
    if (isFinite(tokens, i) || (isPunctuation(token) && token.text !== ',')) return null;
  }
  return null;
}
