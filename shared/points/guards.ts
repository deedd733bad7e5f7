import type { PhraseKind } from './boundaries.ts';
import { hasRelativeDay } from './factWorth.ts';
import type { Flag } from './point.ts';
import { stemsOf } from './stems.ts';
import type { Token } from './tagger.ts';
import { isUnresolved } from './unresolved.ts';
import { isIn, isNounLike } from './wordClasses.ts';

const NEGATION =
  /\b(?:not|never|no longer|no one|nobody|none|neither|nor|without|hardly|rather than|instead of|cannot|refuse[ds]? to|fail(?:s|ed)? to|no|deny|denies|denied|doubt|disagree|oppose[ds]?|far from)\b/i;
const CONDITION =
  /\b(?:if|unless|suppose|supposing|assuming|were (?:it|we|they) to|had (?:we|they|it)|provided(?: that)?|in case|in the event|as long as|so long as|only when|should (?:you|we|they|it)|would have|could have|should have)\b/i;
const SOMEBODY_SAYS =
  /\b(?:say|says|said|saying|argue|argues|argued|claim|claims|claimed|assert|asserts|asserted|allege|alleges|alleged|insist|insists|insisted|suggested|suggests|believes|believed|(?<!\b(?:we|I) )believe|thinks|thought|told|tells|used to (?:say|think|argue|hold|teach|preach)|tell(?:ing)? (?:me|us|him|her|them|people|everyone|everybody|(?:the|their|our|my|his|her) \w+)|contends?|highlighted|stressed|emphasi[sz]ed|underlined|recommended|proposed (?:that|to)|called (?:for|on)|urged|warned|contended|reportedly|in the words of|wrote|writes|critics|opponents|promised|promises|pretends?|is said to|so-called|wants? us to|asked|asks)\b/i;
const PROCEDURE =
  /\b(?:madam|mister|the floor|agenda item|point of order|call (?:this|the) meeting|microphones?|unmute|muted?|slides?|next speaker|previous speakers?|speakers?' list|list of speakers|(?:this|the|today's|our) (?:session|panel|meeting|agenda|presentation)\b|interpretation|lunch|coffee|time is up|my time|two minutes|three minutes|minutes left|adjourn|suspend the|standing order|unanimous consent|petitions?|certified|honou?rable|hon\.|good (?:morning|afternoon|evening)|congratulat\w*|my name is|keep it (?:short|brief)|be brief|this intervention|this statement|i will now|thank(?:s|ful)?|grateful|gratitude|honou?red?|pleased to|pleasure|look forward|the (?:following|below)|as follows|the first (?:point|one|is)|my (?:first|second|last|final|next) (?:point|comment|question)|(?:this|our|the present) (?:submission|contribution|paper|document|proposal|roadmap)|the (?:submission|paper)|the author|(?:places|seats|chairs) (?:left|on the)|booths?|headsets?|earphones?|\bmikes?|video conference|by video|(?:the|this) wi-?fi|wi-?fi (?:password|code|is)|badges?|registration desk|cloakroom|signed certificate|concept (?:note|paper)|this room|the next room|back of the room|your screens?|camera|on mute|(?:puts?|put) (?:\w+ )?questions|unanimous|sound check|https?:|www\.|question is|abstract|word limit|annex|read out|respond to the (?:\w+ )*questions?|(?:take|give|have|asked for) the floor|(?:takes?|taking|this|the|for the|appreciates?) (?:the |this )?opportunity to|wants? to (?:express|take|propose|share|thank)|would like to|(?:sections?|chapters?|contribution|submission|paper|document|abstract|introduction|appendix) (?:\w+ly )?(?:discuss|provide|present|outline|describe|contain|address|focus|set|explain|examine|is|are)\w*)\b/i;
/** `The platforms call for self-regulation`: somebody else's demand, told. */
const SOMEBODY_ASKS =
  /^(?:\S+ ){1,8}?(?:calls? (?:for|on|upon)|(?:has|have) (?:been )?(?:call(?:ed|ing) (?:for|on|upon)|urg(?:ed|ing)|ask(?:ed|ing))|urges?|recommends?|advocates?|proposes?|demands?) /i;
const CONTENTLESS =
  /^(?:the )?(?:following|point|points|issue|issues|question|questions|topic|topics|fact|two|three|four|it|comment|comments|statement|opportunity)\b(?! (?:of|to|for) )|\bexamples? (?:include|is|are)\b/i;

/** What stands before a trigger and takes its force away. `reach` is the number of words looked at (negation counts near, attribution anywhere). */
export function flagBefore(text: string, reach: number): Flag | null {
  const near = text.split(' ').slice(-reach).join(' ');
  if (NEGATION.test(near)) return 'negated';
  if (CONDITION.test(text)) return 'conditional';
  const lastClause = text.split(/[;:]/).at(-1) ?? '';
  return SOMEBODY_SAYS.test(lastClause) ? 'thirdParty' : null;
}

/** True when the sentence conditions what it says outside the phrase: the phrase alone would say more than the speaker did. */
export function isConditioned(outside: string): boolean {
  return /\b(?:if|unless|provided that|in case|as long as|so long as|only when|only if|on condition|until)\b|, provided\b/i.test(
    outside,
  );
}

/** Procedure, courtesy, introductions and talk about the talk are nobody's point. */
export function isProcedural(text: string): boolean {
  return PROCEDURE.test(text);
}

const COURTESY =
  /\b(?:opportunit(?:y|ies) (?:to|of|for)|invitation|hosting|hospitality|(?:this|the|today's) (?:meeting|conference|event|summit|session|gathering|debate|answer|question|comments?)\b|leadership (?:of|in)|convening|organi[sz](?:ing|ation of)|(?:'s|the|your|his|her|their) (?:input|presentation|remarks|answers?|questions?|intervention|words)|the role of the (?:\w+ )?(?:president|chair|government|host)|Mr|Ms|Mrs|Madam|Dr|Prof)\b/i;

/** `we welcome the opportunity to`, `we appreciate Mr. Dalton's input`: thanks are no policy. */
export function isCourtesy(text: string): boolean {
  return COURTESY.test(text);
}

/** True for `Some say that ...`: a view reported, not held. */
export function isReported(text: string): boolean {
  return SOMEBODY_SAYS.test(text) || SOMEBODY_ASKS.test(text);
}

/** True for a sentence under a condition from its start: nothing in it is said outright. */
export function isHypothetical(text: string): boolean {
  return (
    /^(?:if|unless|suppose|supposing|assuming|were|had|should|imagine|what if|even if|in case|provided)\b/i.test(
      text,
    ) || /\b(?:would|could|should|might) have\b/i.test(text)
  );
}

/** Why the words of a phrase cannot be printed without their speaker or their context; null when they can. */
export function flagInside(tokens: readonly Token[], kind: PhraseKind): Flag | null {
  if (tokens.length === 0) return 'fragment';
  if (tokens.some((token) => isIn('firstOrSecondPerson', token))) return 'firstPerson';
  const text = tokens.map((token) => token.text).join(' ');
  if (
    text.includes('"') ||
    tokens.some((token) => isIn('vague', token)) ||
    CONTENTLESS.test(text) ||
    isProcedural(text)
  )
    return 'fragment';
  // A relative day is known to the hearers only; a capital article inside is a heading glued to its sentence.
  if (hasRelativeDay(text) || tokens.some((token, i) => i > 0 && isGlued(token, tokens[i - 1]!))) return 'fragment';
  if (/[?]|\.\.\.|…|--|[|<>{}@#\\]/.test(text)) return 'fragment';
  if (tokens.some((_, i) => isUnresolved(tokens, i))) return 'unresolvedPronoun';
  if (kind === 'noun' && isOneThing(tokens)) return null;
  if (new Set(stemsOf(text)).size < 2 || (isClause(kind) && tokens.length < 4 && !isShortestClause(tokens)))
    return 'tooShort';
  return null;
}

/** Nouns that alone say nothing. */
const IDLE_NOUN =
  /^(?:action|answer|attention|change|clarity|consideration|discussion|effort|example|future|goal|help|idea|implementation|information|intervention|kind|level|life|matter|meeting|member|momentum|money|moment|need|nothing|outcome|part|people|place|process|progress|reason|report|response|result|review|right|role|solution|something|success|support|system|text|time|use|view|way|word|work|world|year|everything|anything|everyone)s?$/;

/** Nouns of what befalls a thing, which say nothing without it. */
const OF_A_THING =
  /^(?:absence|abuse|availability|concentration|deployment|duplication|erosion|exclusion|existence|expansion|fragmentation|inadequacy|increase|introduction|involvement|loss|misuse|overlap|proliferation|reduction|removal|scarcity|shortage|spread|transfer|transition|use|weakening)s?$/;

/** `peace`, `more transparency`, `net neutrality`: one noun can be the whole matter. */
function isOneThing(tokens: readonly Token[]): boolean {
  const head = tokens.at(-1)!;
  const isOpened =
    tokens.length === 1 || (tokens.length === 2 && /^(?:more|greater|full|real|better)$/.test(tokens[0]!.lower));
  return (
    isOpened &&
    head.pos === 'NOUN' &&
    head.text.length > 4 &&
    !IDLE_NOUN.test(head.lower) &&
    !OF_A_THING.test(head.lower)
  );
}

/** `AI needs rules`: subject, verb and object. */
export function isShortestClause(tokens: readonly Token[]): boolean {
  const [subject, verb, object] = tokens;
  return tokens.length === 3 && isNounLike(subject) && verb?.pos === 'VERB' && isNounLike(object);
}

function isGlued(token: Token, before: Token): boolean {
  return (
    /^(?:The|This|These|During|In|We|It|Our|An|There|However|While)$/.test(token.text) &&
    /^[\p{L}\d)]/u.test(before.text)
  );
}

function isClause(kind: PhraseKind): boolean {
  return kind === 'clause' || kind === 'content';
}
