import { startsNextAct } from './nextAct.ts';
import { type Parsed, tokenAt } from './phrases.ts';
import type { Flag } from './point.ts';
import type { TriggerMatch } from './triggers.ts';
import { isFinite, isNounLike } from './wordClasses.ts';

/** Verbs of the speaker's own turn: `I need to ask` opens a question, and is no need of anybody. */
const OF_SPEAKING =
  /^(?:ask|say|speak|talk|tell|mention|repeat|respond|reply|answer|thank|comment|clarify|point|raise|turn|conclude|begin|start|add|share|note|recall|remind|apologi[sz]e|emphasi[sz]e|stress|highlight|explain|correct|interrupt|make|go|move|leave|stop|finish|bring|put|quote|read|congratulate|commend|acknowledge|recogni[sz]e|know|see|hear|understand)$/;
/** Nouns whose `that` says what they are about: `the view that we must act`. */
const OF_CONTENT =
  /^(?:fact|view|belief|idea|sense|position|conviction|opinion|consensus|agreement|evidence|recognition|understanding|conclusion|feeling|message|point|case|reason|time|times|today|now|year|day)$/;
const OTHERS_SAY =
  /\b(?:emphasi[sz]es|highlights|stresses|underlines|underscores|recogni[sz]es|acknowledges|(?:reaffirm|reiterat|recogni[sz]|acknowledg)(?:es|s|ed)|notes|shows|says|argues|demonstrates|talking about|talked about|(?:discussions?|debates?|talk|conversations?|questions?) (?:\w+ ){0,3}(?:about|on|around|of))\b[^,;]*$/i;
/** Papers and bodies that look into a need do not state it; who says they should, does. */
const LOOKED_INTO =
  /\b(?:explor|examin|analy[sz]|discuss|assess|review|debat|describ|investigat|outlin|mention|question|study|consider|ask)(?:ies|ied|es|ed|ing|s|e)?\b[^,;]*$/i;
const OWN_OR_ASKED = /\b(?:we|i|us|should|must|needs? to|ought to|required to)\b/i;
/** After these a verb of asking tells of an act and performs none: `is where we ask parents to pay`. */
const TELLING = /^(?:when|whenever|how|whether|what|whom|until|before|after|once)$/;

/** The speaker makes, repeats or backs the call, or it stands by itself (`The call for`, `there is a call for`). */
const OWN_CALL =
  /\b(?:we|i)\b[^,;]*$|\bthere (?:is|are|has been|have been)\b[^,;]*$|^(?:the|an?|our|its|this|another)?(?: \w+){0,2} ?$/i;

/** Why an act named in a sentence is not the speaker's own; null when it is. */
export function notTheSpeakers(parsed: Parsed, match: TriggerMatch): Flag | null {
  const before = parsed.text.slice(0, match.start);
  const clause = before.split(/[,;:]|\band\b/).at(-1) ?? '';
  if (/^(?:call|demand|plea)\b/i.test(match.text) && !/^we\b/i.test(match.text))
    return OWN_CALL.test(clause.trimStart()) ? null : 'thirdParty';
  if (/^(?:need|necessity|importance|urgency|value|relevance)\b/i.test(match.text) && isOthers(before))
    return 'thirdParty';
  if (isInTelling(parsed, match)) return 'fragment';
  return isInRelative(parsed, match) ? 'fragment' : null;
}

function isOthers(before: string): boolean {
  return OTHERS_SAY.test(before) || (LOOKED_INTO.test(before) && !OWN_OR_ASKED.test(before));
}

/** `when we urge children`, `how we encourage schools`; `that is why we urge` is the speaker's act all the same. */
function isInTelling({ tokens, text }: Parsed, match: TriggerMatch): boolean {
  if (!/^(?:we|i)\b/i.test(match.text)) return false;
  let at = tokenAt(tokens, match.start) - 1;
  while (/^(?:all|also|always|often|usually|sometimes|then|now)$/.test(tokens[at]?.lower ?? '')) at -= 1;
  const word = tokens[at]?.lower ?? '';
  if (word === 'where') return match.trigger.act !== 'need';
  if (word === 'why')
    return !/\b(?:that|this|which|it|here|reasons?)(?: is|'s)? (?:\w+ )?why\b/i.test(text.slice(0, match.start));
  return TELLING.test(word) && tokens[at - 1]?.text !== ',';
}

/** `issues we need to face`, `challenges that we must address`: the object stands before, and the infinitive alone says nothing. */
function isInRelative({ tokens, text }: Parsed, match: TriggerMatch): boolean {
  if (!/^(?:we|i)\b/i.test(match.text) || match.trigger.shape === 'deed') return false;
  const at = tokenAt(tokens, match.start);
  if (!/[,;:]/.test(text) && startsNextAct(tokens, at)) return false;
  const that = /^(?:that|which)$/.test(tokens[at - 1]?.lower ?? '') ? 1 : 0;
  const noun = tokens[at - 1 - that];
  if (!noun || !isNounLike(noun) || OF_CONTENT.test(noun.lower) || text.slice(noun.end, match.start).includes(','))
    return false;
  // `In this context we need`: the noun ends an opening phrase.
  const opens = tokens[0]!.pos === 'ADP' || tokens[0]!.pos === 'SCONJ' || tokens[0]!.pos === 'ADV';
  return !opens || that === 1 || tokens.slice(0, at).some((_, i) => isFinite(tokens, i));
}

/** True for a need of the speaker's own turn: `I need to ask very quickly`, `I must say`. */
export function isOwnTurn(parsed: Parsed, match: TriggerMatch): boolean {
  const isNeed = match.trigger.id === 'need.we' || match.trigger.id === 'need.noun';
  if (!isNeed || !/^i\b/i.test(match.text)) return false;
  const next = parsed.tokens[tokenAt(parsed.tokens, match.end)];
  return match.trigger.id === 'need.we' ? next?.pos !== 'PUNCT' : OF_SPEAKING.test(next?.lower ?? '');
}
