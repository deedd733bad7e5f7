import { elementPhraseAt } from './elementPhrase.ts';
import { harm } from './actCues.ts';
import { infinitiveAfter, readAgent, readForAgent } from './askedOfAgent.ts';
import { type Candidate, flagged } from './candidate.ts';
import { concernHighlighted } from './concernHighlighted.ts';
import { readDeed } from './deed.ts';
import { flagBefore, isConditioned } from './guards.ts';
import { opensOnWhatWasSaid, pointsBack } from './unresolved.ts';
import { isHelped } from './obligation.ts';
import { ELEMENT_WORDS, type Parsed, type Phrase, phraseAt, REPORT_WORDS, textOf, tokenAt } from './phrases.ts';
import { inTheNegative } from './inTheNegative.ts';
import { failed, made, type Reading } from './reading.ts';
import { readNotToBeDone, toBeDone } from './toBeDone.ts';
import type { Trigger, TriggerMatch } from './triggers.ts';
import { baseOfThirdPerson, gerundPhrase } from './verbForms.ts';
import { isBaseVerb, isFinite, isPunctuation } from './wordClasses.ts';
import { notTheSpeakers } from './whoseAct.ts';
import { tidy, withoutFrameWords, worded } from './wording.ts';

/** Reads the complement of one trigger. */
export function readTrigger(parsed: Parsed, match: TriggerMatch): Reading {
  const { trigger } = match;
  const before =
    flagBefore(parsed.text.slice(0, match.start), trigger.shape === 'clause' ? 14 : 6) ?? notTheSpeakers(parsed, match);
  const from = tokenAt(parsed.tokens, match.end);
  if (before) return { candidate: flagged(trigger.act, trigger.strength, before), end: from };
  if (isInsideQuote(parsed.text, match.start))
    return { candidate: flagged(trigger.act, trigger.strength, 'thirdParty'), end: from };
  if (trigger.before) return readBefore(parsed, match);
  const reading = readComplement(parsed, match, from);
  return unlessConditioned(parsed, reading);
}

/** `we support a common method, provided it is one`: the condition must not be lost. */
function unlessConditioned(parsed: Parsed, reading: Reading): Reading {
  const { candidate, end } = reading;
  const last = parsed.tokens[end - 1];
  if (candidate.flags.length > 0) {
    const isOpen = isConditioned(parsed.text.slice(last?.end ?? 0));
    return isOpen ? { candidate: flagged(candidate.act, candidate.strength, 'conditional'), end } : reading;
  }
  if (!last) return reading;
  const rest = parsed.text.slice(last.end).split(/[;:]|, (?:and|but) (?:we|I)\b/)[0] ?? '';
  if (
    /^,? (?:was|were|has been|have been) (?:\w+ )?(?:raised|mentioned|expressed|highlighted|noted|discussed|stressed|emphasi[sz]ed|recogni[sz]ed|acknowledged)\b/.test(
      rest,
    )
  ) {
    return { candidate: flagged(candidate.act, candidate.strength, 'thirdParty'), end };
  }
  return isConditioned(rest) ? { candidate: flagged(candidate.act, candidate.strength, 'conditional'), end } : reading;
}

function readComplement(parsed: Parsed, match: TriggerMatch, from: number): Reading {
  const { trigger } = match;
  switch (trigger.shape) {
    case 'agent':
      return readAgent(parsed, trigger, from);
    case 'gerund':
      return readProposal(parsed, trigger, from);
    case 'verb':
      return readVerb(parsed, trigger, from);
    case 'clause':
      return readClause(parsed, trigger, from);
    case 'deed':
      return readDeed(parsed, trigger, from);
    default:
      return readNoun(parsed, match, from);
  }
}

function isInsideQuote(text: string, position: number): boolean {
  return (text.slice(0, position).match(/"/g) ?? []).length % 2 === 1;
}

function readNoun(parsed: Parsed, match: TriggerMatch, from: number): Reading {
  const { trigger } = match;
  if (/\bfor$/i.test(match.text)) {
    const asked = readForAgent(parsed, trigger, from);
    if (asked) return asked;
  }
  const report = phraseAt(parsed.tokens, from, 'noun', REPORT_WORDS.noun);
  if (typeof report === 'string') return failed(trigger, report, from);
  // `we have witnessed progress` is no concern.
  if (trigger.id === 'concern.witness' && harm(worded(parsed, report)) < 0.5)
    return failed(trigger, 'firstPerson', from);
  // `we do not want schools to be taxed` opposes no schools.
  if (/\bnot want$/i.test(match.text) && infinitiveAfter(parsed.tokens, from) !== null)
    return failed(trigger, 'negated', from);
  // `we support libraries in twelve countries` is work described, not a proposal endorsed.
  if (trigger.id === 'support' && isHelped(report.tokens)) return failed(trigger, 'firstPerson', from);
  // `we are committed to creating jobs` announces the speaker's own deed, which nobody supports.
  if (trigger.id === 'support.commit' && /ing$/.test(report.tokens[0]!.lower))
    return made({ ...trigger, act: 'fact' }, null, worded(parsed, report), null, report);
  const concern = trigger.id === 'emphasize' ? concernHighlighted(parsed, from, report) : null;
  if (concern) return concern;
  if (trigger.denied) return readNotToBeDone(parsed, match, report);
  const element = trigger.individualOnly ? 'fragment' : elementPhraseAt(parsed.tokens, from, 'noun');
  const adds = trigger.adds === null ? '' : `${trigger.adds.replace('MATCH', match.text.toLowerCase())} `;
  const say = (phrase: Phrase) =>
    adds + withoutFrameWords(/\bsee$/i.test(match.text) ? toBeDone(parsed, phrase) : worded(parsed, phrase));
  return made(
    trigger,
    typeof element === 'string' ? null : elementOf(trigger, say(element)),
    say(report),
    null,
    report,
  );
}

function elementOf({ clauseOf }: Trigger, text: string): Candidate['element'] {
  return clauseOf === null ? { shape: 'noun', text } : { shape: 'clause', text: `${clauseOf} ${text}` };
}

function readVerb(parsed: Parsed, trigger: Trigger, from: number): Reading {
  // `it is vital that C` is no assertion of C: the element asks to ensure it.
  const kind = trigger.adds === null ? 'verb' : 'clause';
  // `the need to be heard` leaves open who is to do what.
  if (kind === 'verb' && parsed.tokens[from]?.lower === 'be' && parsed.tokens[from + 1]?.pos === 'VERB')
    return failed(trigger, 'fragment', from);
  const report = phraseAt(parsed.tokens, from, kind, REPORT_WORDS[kind]);
  if (typeof report === 'string') return failed(trigger, report, from);
  if (pointsBack(report.tokens)) return failed(trigger, 'unresolvedPronoun', from);
  const element =
    kind === 'verb'
      ? elementPhraseAt(parsed.tokens, from, kind)
      : phraseAt(parsed.tokens, from, kind, ELEMENT_WORDS.verb);
  const adds = trigger.adds === null ? '' : `${trigger.adds} `;
  const body = adds + worded(parsed, report);
  const short = typeof element === 'string' ? null : element;
  if (!trigger.gerund)
    return made(trigger, short && { shape: 'verb', text: adds + worded(parsed, short) }, body, null, report);
  const asGerund = gerundPhrase(parsed.text, report.tokens);
  const shortGerund = short && gerundPhrase(parsed.text, short.tokens);
  if (asGerund === null) return failed(trigger, 'fragment', from);
  return made(trigger, shortGerund ? { shape: 'noun', text: tidy(shortGerund) } : null, tidy(asGerund), null, report);
}

function readClause(parsed: Parsed, trigger: Trigger, from: number): Reading {
  // Without `that` nothing but its grammar tells a clause from an object.
  const kind = trigger.id === 'view.bare' ? 'clause' : 'content';
  const report = phraseAt(parsed.tokens, from, kind, REPORT_WORDS[kind]);
  if (typeof report === 'string') return failed(trigger, report, from);
  if (trigger.denies) return readDenied(parsed, trigger, report);
  const element = trigger.individualOnly ? 'fragment' : elementPhraseAt(parsed.tokens, from, kind);
  const say = (phrase: Phrase) => (trigger.subjunctive ? inSubjunctive(parsed, phrase) : worded(parsed, phrase));
  return made(
    trigger,
    typeof element === 'string' ? null : { shape: 'clause', text: say(element) },
    say(report),
    null,
    report,
  );
}

/** `we do not believe that it would help`: told as what it would not do, or quoted. */
function readDenied(parsed: Parsed, trigger: Trigger, report: Phrase): Reading {
  const denied =
    report.whole && !opensOnWhatWasSaid(report.tokens) ? inTheNegative(report.tokens, worded(parsed, report)) : null;
  if (denied === null) return failed(trigger, 'negated', report.end);
  const element = report.tokens.length <= ELEMENT_WORDS.clause ? { shape: 'clause' as const, text: denied } : null;
  return made(trigger, element, denied, null, report);
}

/** `that the review commits to` -> `that the review commit to`; `should` goes. */
function inSubjunctive(parsed: Parsed, phrase: Phrase): string {
  const text = worded(parsed, phrase);
  const i = phrase.tokens.findIndex((_, k) => k > 0 && isFinite(phrase.tokens, k));
  const verb = phrase.tokens[i];
  if (!verb || !/^(?:should|is|are|has|\p{Ll}+[^s]s)$/u.test(verb.lower)) return text;
  const offset = verb.start - phrase.tokens[0]!.start;
  const base = verb.lower === 'should' ? '' : baseOfThirdPerson(verb.lower);
  return tidy(text.slice(0, offset) + base + text.slice(offset + verb.text.length));
}

/** `we propose establishing X`, `we propose to establish X`, `we propose a new body`. */
function readProposal(parsed: Parsed, trigger: Trigger, from: number): Reading {
  const { tokens } = parsed;
  if (tokens[from]?.lower !== 'to') return readNoun(parsed, { trigger, start: 0, end: 0, text: '' }, from);
  const report = phraseAt(tokens, from + 1, 'verb', REPORT_WORDS.verb);
  if (typeof report === 'string') return failed(trigger, report, from);
  const element = elementPhraseAt(tokens, from + 1, 'verb');
  const body = gerundPhrase(parsed.text, report.tokens);
  const short = typeof element === 'string' ? null : gerundPhrase(parsed.text, element.tokens);
  if (body === null) return failed(trigger, 'fragment', from);
  return made(trigger, short === null ? null : { shape: 'noun', text: tidy(short) }, tidy(body), null, report);
}

/** `Greater investment is needed to close the gap`: the noun phrase before the trigger, and the purpose after it. */
function readBefore(parsed: Parsed, match: TriggerMatch): Reading {
  const { tokens, text } = parsed;
  const { trigger } = match;
  const verb = tokenAt(tokens, match.start);
  const from = startOfSubject(tokens, verb);
  const subject = phraseAt(tokens.slice(0, verb), from, 'noun', REPORT_WORDS.noun);
  if (typeof subject === 'string') return failed(trigger, subject, verb);
  if (subject.end !== verb) return failed(trigger, 'fragment', verb);
  const after = tokenAt(tokens, match.end);
  const where = /^(?:in|for|on|across|among|within)$/.test(tokens[after]?.lower ?? '')
    ? phraseAt(tokens, after + 1, 'noun', ELEMENT_WORDS.noun)
    : 'fragment';
  if (typeof where !== 'string' && where.whole) {
    const asked = `${withoutFrameWords(worded(parsed, subject))} ${textOf(parsed, { from: after, end: where.end })}`;
    const isShort = asked.split(' ').length <= ELEMENT_WORDS.noun;
    return made(trigger, isShort ? { shape: 'noun', text: tidy(asked) } : null, tidy(asked), null, {
      ...subject,
      end: where.end,
    });
  }
  const short = subject.tokens.length <= ELEMENT_WORDS.noun ? withoutFrameWords(worded(parsed, subject)) : null;
  const tail =
    tokens[after]?.lower === 'to' && isBaseVerb(tokens[after + 1]) ? phraseAt(tokens, after + 1, 'verb', 20) : null;
  const body =
    withoutFrameWords(worded(parsed, subject)) +
    (tail !== null && typeof tail !== 'string' ? ` to ${textOf({ text, tokens }, tail)}` : '');
  const end = tail !== null && typeof tail !== 'string' ? tail.end : after;
  return made(trigger, short === null ? null : { shape: 'noun', text: short }, tidy(body), null, { ...subject, end });
}

function startOfSubject(tokens: Parsed['tokens'], verb: number): number {
  for (let i = verb - 1; i >= 0; i -= 1) {
    const token = tokens[i]!;
    if ((isPunctuation(token) && token.text !== ',') || (token.lower === 'that' && i < verb - 1)) return i + 1;
  }
  return 0;
}
