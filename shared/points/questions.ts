import { readAsked } from './askedQuestion.ts';
import { type Candidate, flagged } from './candidate.ts';
import { isProcedural } from './guards.ts';
import { isAgent } from './obligation.ts';
import { ELEMENT_WORDS, type Parsed, phraseAt, REPORT_WORDS } from './phrases.ts';
import { isBaseVerb } from './wordClasses.ts';
import { worded } from './wording.ts';

/** What comes before a question that is told in a statement. */
export const ANNOUNCED =
  /^(?:(?:my|our|one|another|the) (?:\w+ )?question (?:to [^,;]{3,40} )?is|(?:we|i) (?:would like to |want to |wish to |also )*(?:ask|know|wonder)) (?=(?:whether|how|when|where|why|what|which)\b)/i;

/** What somebody can only be asked to do, not merely to tell. */
const COMMITTING = /^(?:commit|consider|agree|undertake|ensure|guarantee|support|publish)$/;

/** A question asserts and proposes nothing: it is told as a question, or quoted. Who asks a body to commit itself asks that of it: `Will the government commit to a review?`. A chair's question is procedure. */
export function readQuestion(parsed: Parsed, isChair: boolean): Candidate[] {
  if (isProcedural(parsed.text.replace(ANNOUNCED, ''))) return [];
  if (isOfTheTurn(parsed)) return [];
  const told = isChair ? null : (readRequest(parsed) ?? readAsked(parsed));
  return [told ?? flagged('fact', 0.8, 'question')];
}

function readRequest(parsed: Parsed): Candidate | null {
  const { tokens } = parsed;
  if (!/^(?:will|would|can|could)$/.test(tokens[0]?.lower ?? '')) return null;
  const verb = tokens.findIndex((token, i) => i > 1 && i < 15 && isBaseVerb(token) && COMMITTING.test(token.lower));
  if (verb < 0) return null;
  let agentEnd = verb;
  while (/^(?:today|now|please|also|finally|at|least)$/.test(tokens[agentEnd - 1]?.lower ?? '')) agentEnd -= 1;
  if (!isAgent(tokens.slice(1, agentEnd))) return null;
  const report = phraseAt(tokens, verb, 'verb', REPORT_WORDS.verb);
  if (typeof report === 'string') return null;
  const element = phraseAt(tokens, verb, 'verb', ELEMENT_WORDS.verb);
  const agent = worded(parsed, { from: 1, end: agentEnd });
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
