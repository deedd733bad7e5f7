import { elementPhraseAt } from './elementPhrase.ts';
import { readAsked } from './askedQuestion.ts';
import { type Candidate, flagged } from './candidate.ts';
import { isProcedural } from './guards.ts';
import { isAgent } from './obligation.ts';
import { type Parsed, phraseAt, REPORT_WORDS } from './phrases.ts';
import { isBaseVerb, isNounLike } from './wordClasses.ts';
import { worded } from './wording.ts';

/** What comes before a question that is told in a statement. */
export const ANNOUNCED =
  /^(?:(?:my|our|one|another|the) (?:\w+ )?question (?:to [^,;]{3,40} )?is|(?:we|i) (?:would (?:like to |be (?:interested|curious|happy|glad) to )|need to |have to |want to |wish to |also |am |are )*(?:ask|know|hear|wonder(?:ing)?)(?: (?:very |quite )?(?:quickly|briefly|simply))?) (?=(?:whether|if|how|when|where|why|what|which)\b)/i;

/** What somebody can only be asked to do, not merely to tell. */
const COMMITTING = /^(?:commit|consider|agree|undertake|ensure|guarantee|support|publish)$/;

/** A question asserts and proposes nothing: it is told as a question, or quoted. Who asks a body to commit itself asks that of it: `Will the government commit to a review?`. A chair's question is procedure. */
export function readQuestion(parsed: Parsed, isChair: boolean): Candidate[] {
  if (isProcedural(parsed.text.replace(ANNOUNCED, ''))) return [];
  if (isOfTheTurn(parsed)) return [];
  const told = isChair ? null : (readRequest(parsed) ?? readAsked(parsed));
  return [told ?? flagged('fact', 0.8, 'question')];
}

/** What a body can be asked to do in substance by asking whether it will. */
const DOING =
  /^(?:offer|extend|increase|expand|fund|invest|restore|repeal|introduce|adopt|implement|protect|stop|end|ban|release|allocate|strengthen|improve|suspend|cancel|collect|share|recognize|recognise|provide|condemn)$/;
const TOLD_ONLY =
  /^(?:an? |the |some |any |its |their )?(?:\w+ )?(?:updates?|answers?|lists?|numbers?|information|details?|indications?|timelines?|explanations?|idea|example)\b/;

/** Behind `In light of what was seen, `. */
function startOfRequest(tokens: Parsed['tokens']): number {
  const comma = tokens.findIndex((token, i) => i < 30 && token.text === ',' && isWill(tokens[i + 1]));
  return isWill(tokens[0]) ? 0 : comma > 0 ? comma + 1 : -1;
}

const isWill = (token: Parsed['tokens'][number] | undefined) => /^(?:will|would|can|could)$/.test(token?.lower ?? '');

/** `will the government offer support`: behind its subject a word of these lists is the verb, whatever else it can be. */
function isVerb(tokens: Parsed['tokens'], i: number): boolean {
  const token = tokens[i]!;
  if (isBaseVerb(token)) return true;
  return token.pos === 'NOUN' && isNounLike(tokens[i - 1]) && (COMMITTING.test(token.lower) || DOING.test(token.lower));
}

function verbOfRequest(parsed: Parsed, start: number): number {
  const { tokens, text } = parsed;
  const asksWill = /^(?:will|would)$/.test(tokens[start]!.lower);
  const verb = tokens.findIndex(
    (token, i) =>
      i > start + 1 &&
      i < start + 15 &&
      isVerb(tokens, i) &&
      (COMMITTING.test(token.lower) ||
        (asksWill && DOING.test(token.lower) && !TOLD_ONLY.test(text.slice(token.end + 1).toLowerCase()))),
  );
  // `commit to something simple and ensure that X`
  if (verb < 0 || !isVague(tokens.slice(verb, verb + 4))) return verb;
  const and = tokens.findIndex((token, i) => i > verb && token.pos === 'CCONJ');
  return and > 0 && and < verb + 6 && isBaseVerb(tokens[and + 1]) ? and + 1 : verb;
}

function readRequest(parsed: Parsed): Candidate | null {
  const { tokens } = parsed;
  const start = startOfRequest(tokens);
  const verb = start < 0 ? -1 : verbOfRequest(parsed, start);
  if (verb < 0) return null;
  let agentEnd = tokens.findIndex((_, i) => i > start + 1 && i <= verb && isVerb(tokens, i));
  // `will the minister put profits first and support a sale`: asked in passing.
  if (agentEnd < verb && !COMMITTING.test(tokens[agentEnd]!.lower)) return null;
  while (/^(?:today|now|please|also|finally|at|least)$/.test(tokens[agentEnd - 1]?.lower ?? '')) agentEnd -= 1;
  if (!isAgent(tokens.slice(start + 1, agentEnd))) return null;
  const read = tokens.with(verb, { ...tokens[verb]!, pos: 'VERB', lemma: tokens[verb]!.lower });
  const report = phraseAt(read, verb, 'verb', REPORT_WORDS.verb);
  if (typeof report === 'string') return null;
  const element = elementPhraseAt(read, verb, 'verb');
  const agent = worded(parsed, { from: start + 1, end: agentEnd });
  return {
    act: 'urge',
    strength: 2.2,
    element:
      typeof element === 'string' || isVague(element.tokens)
        ? null
        : { shape: 'verb', text: worded(parsed, element), agent },
    said: ['asked @ to %'],
    body: worded(parsed, report),
    agent,
    flags: [],
  };
}

/** `commit to something simple`: what it is comes later. */
function isVague(tokens: Parsed['tokens']): boolean {
  return tokens.some(({ lower }) => lower === 'something' || lower === 'anything');
}

/** `Should I repeat the question?`, `Can you hear me?`: about the turn, not about a matter. */
function isOfTheTurn({ text }: Parsed): boolean {
  return /\b(?:repeat|hear|see) (?:me|us|you|that|it|the question)\b|\bnext question\b|\b(?:my|whose) turn\b|\bgo(?:ing)? (?:back|ahead|first)\b/i.test(
    text,
  );
}

/** `My question is whether ...`, `I would like to know how ...`: a question without its mark. */
export function isIndirectQuestion(text: string): boolean {
  return ANNOUNCED.test(text);
}
