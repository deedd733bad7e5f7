import type { Candidate } from './candidate.ts';
import { hasRelativeDay } from './factWorth.ts';
import { isProcedural } from './guards.ts';
import { type Parsed, tokenAt } from './phrases.ts';
import type { Token } from './tagger.ts';
import { isFinite, isIn, isNounLike, isPunctuation } from './wordClasses.ts';

const PLACE_OR_TIME =
  /^(?:in|for|at|across|within|among|throughout|during|under|outside|after|before|by|until|since|with|without)$/;
/** Nouns of the talk itself: `in this context`, `for this reason`, `in conclusion` restrict nothing. */
const OF_THE_TALK =
  /^(?:addition|aim|aspect|background|beginning|capacity|case|challenges?|conclusion|connection|consequence|context|course|discussion|effect|effort|end|essence|event|example|experience|fact|framework|general|goal|hand|instance|intervention|issue|light|line|matter|meantime|moment|name|nature|opinion|order|outset|paper|part|particular|perspective|place|point|practice|principle|proposal|purpose|question|reality|reasons?|record|regard|remarks?|respect|response|rest|result|sense|session|short|spirit|statement|step|stage|submission|contribution|sum|summary|support|terms|theory|time|times|topic|turn|view|wake|way|words?|future|past|today|meeting|event|forum|conference)$/i;
const MOST_WORDS = 9;
const MOST_WITHOUT_COMMA = 4;

/** `In rural areas, | we need teachers`: where, when or for whom a statement holds, when nothing else stands before it. Null when it restricts nothing. */
export function frontedRestriction({ text, tokens }: Parsed, start: number): string | null {
  const end = tokenAt(tokens, start);
  const hasComma = tokens[end - 1]?.text === ',';
  const lead = tokens.slice(0, hasComma ? end - 1 : end);
  // `Since 2015 we have trained`, `In the north we keep`: short ones stand without their comma.
  if (!(hasComma || (lead.length <= MOST_WITHOUT_COMMA && isNounLike(lead.at(-1)))) || !restricts(lead)) return null;
  const said = text.slice(lead[0]!.start, lead.at(-1)!.end);
  if (hasRelativeDay(said) || isProcedural(said)) return null;
  return said.charAt(0).toLowerCase() + said.slice(1);
}

/** A preposition of place, time or benefit with its noun phrase, and nothing of the talk, of the speaker or of another clause. */
function restricts(lead: readonly Token[]): boolean {
  const [first, second] = lead;
  if (!first || !second || lead.length > MOST_WORDS || !PLACE_OR_TIME.test(first.lower)) return false;
  if (/ing$/.test(second.lower) && second.pos === 'VERB') return false;
  if (!lead.some((token) => isNounLike(token)) || lead.some((token) => OF_THE_TALK.test(token.lower))) return false;
  return !lead.some(
    (token, i) =>
      isPunctuation(token) ||
      token.lower === 'to' ||
      token.pos === 'PRON' ||
      isIn('firstOrSecondPerson', token) ||
      isIn('relatives', token) ||
      isFinite(lead, i) ||
      /^(?:this|these|that|those|such|its|their)$/.test(token.lower),
  );
}

/** The point with its restriction: `teachers in rural areas`; before a clause where it stood. */
export function restricted(candidate: Candidate, lead: string): Candidate {
  const { element, body } = candidate;
  const isClause = element?.shape === 'clause' || candidate.said.some((frame) => /\bthat %/.test(frame));
  const say = (text: string) => (isClause ? `${lead}, ${text}` : `${text} ${lead}`);
  return { ...candidate, body: say(body), element: element && { ...element, text: say(element.text) } };
}
