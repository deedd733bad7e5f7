import type { Candidate } from './candidate.ts';
import { hasRelativeDay } from './factWorth.ts';
import { ELEMENT_WORDS, type Parsed, phraseAt, REPORT_WORDS, tokenAt } from './phrases.ts';
import { tidy, worded } from './wording.ts';

const CHAIRS =
  '(?:the |your )?(?:co-?(?:facilitators?|chairs?)|chair(?:s|person|persons)?|bureau|presidency|office of the (?:co-?chairs?|chair|president)|facilitators?)(?: and (?:I|the secretariat))?';
const ADVERB = '(?:also |then |now |certainly |therefore |both |jointly |together |of course |subsequently |next )*';
/** What those who preside do with what they heard; thanking, opening and closing are of the sitting. */
const NEXT_STEP =
  'annex|appoint|arrange|circulate|compile|conduct|consult|consolidate|continue consult|convene|distribute|draft|extend|facilitate|finali[sz]e|hold|incorporate|integrate|invite|issue|make(?= [^,;]{3,60} (?:available|public))|meet(?= (?:with|bilaterally|again|every|all))|organi[sz]e|post|prepare|present|produce|propose|provide|publish|re-?issue|reconvene|reflect|release|report|resume|revise|schedule|send|set up|share|submit|summari[sz]e|table|take(?= [^,;]{3,80} into (?:account|consideration))|translate|transmit|undertake|update|upload|webcast|work on';
/** `With each later draft we will publish`: when or with what it will be done. */
const FRONTED = '^(?<lead>(?:with|after|before|by|from|during|within|in|at) [^,;:.?]{4,70}?),? ';
const PLANS = new RegExp(
  `(?:^|[,;:] |\\b(?:and|but|so|then|that) |${FRONTED})(?:we|I|${CHAIRS}),? ${ADVERB}(?:(?<intends>(?:do |would )?(?:intend|plan|hope|propose|aim|am planning|are planning|is planning)s?(?: to)?)|(?:will|shall|are going to|am going to|is going to|(?:have )?undert(?:ake|ook|aken) to|commit(?:s|ted)?(?: ourselves| myself)? to|promise to|pledge to)) ${ADVERB}(?=(?:${NEXT_STEP})\\b)`,
  'i',
);
/** `A revised draft will be circulated by May`, `The second reading will take place in Geneva`. */
const TO_BE =
  /^(?:then )?(?:the|an?|all|every|each|this|these|your|our|written|further|informal|comments|inputs|submissions|\p{Lu}?\p{Ll}+ (?:draft|version|round|reading)s?)\b(?:(?!\b(?:that|which|who|if|unless|not|we|I)\b)[^;:.]){2,130}?,? will (?:also |then |now |all )?(?:be (?:made )?(?:available|annexed|circulated|compiled|convened|distributed|drafted|extended|finali[sz]ed|held|incorporated|integrated|issued|organi[sz]ed|posted|prepared|presented|produced|published|reconvened|reflected|released|reported|resumed|revised|scheduled|sent|shared|submitted|summari[sz]ed|taken into (?:account|consideration)|translated|transmitted|updated|uploaded|webcast|public)|take place|resume|remain open|start|begin|follow)\b/iu;
const BY_SECRETARIAT = new RegExp(`^the secretariat will ${ADVERB}(?:${NEXT_STEP})\\b`, 'i');
const OF_THE_SITTING =
  /\b(?:the floor|the list|(?:next|last) speaker|right of reply|coffee|lunch|break|minutes|this (?:morning|afternoon|session|sitting|meeting|room)|in (?:a|one) (?:moment|minute)|questions? (?:from|and answers))\b/i;
const STRENGTH = 2.6;

/** What a presiding person says will be done with what was heard: `undertook to circulate a revised draft by May`. Null for anything else. */
export function readCommitment(parsed: Parsed): Candidate | null {
  const { text } = parsed;
  if (/\?$|^(?:if|unless|should)\b/i.test(text) || OF_THE_SITTING.test(text)) return null;
  const spoken = theirsOf(parsed);
  const plan = PLANS.exec(spoken.text);
  if (plan) return planned(spoken, plan.index + plan[0].length, plan.groups ?? {});
  return TO_BE.test(spoken.text) || BY_SECRETARIAT.test(spoken.text) ? announced(spoken) : null;
}

/** `your comments`, `our summary`: said of what lies before the chair and the meeting. Same length, so that the tokens hold. */
function theirsOf(parsed: Parsed): Parsed {
  const isOwn = ({ lower }: Parsed['tokens'][number]) => lower === 'your' || lower === 'our';
  if (!parsed.tokens.some(isOwn)) return parsed;
  const tokens = parsed.tokens.map((token) =>
    isOwn(token) ? { ...token, text: 'the', lower: 'the', lemma: 'the', pos: 'DET' as const } : token,
  );
  const text = parsed.text.replace(/\b(?:your|our)\b/gi, (word) => `the${' '.repeat(word.length - 3)}`);
  return { text, tokens };
}

function planned(parsed: Parsed, at: number, { intends, lead }: Record<string, string | undefined>): Candidate | null {
  const from = tokenAt(parsed.tokens, at);
  const report = phraseAt(parsed.tokens, from, 'verb', REPORT_WORDS.verb);
  if (typeof report === 'string' || hasRelativeDay(worded(parsed, report))) return null;
  const when = lead === undefined ? '' : `, ${tidy(lead.charAt(0).toLowerCase() + lead.slice(1))},`;
  if (when !== '' && (hasRelativeDay(when) || /\b(?:I|we|us|this|that|these|those|it)\b/i.test(when))) return null;
  const element = when === '' ? phraseAt(parsed.tokens, from, 'verb', ELEMENT_WORDS.verb) : 'fragment';
  return {
    act: 'fact',
    strength: STRENGTH,
    element: typeof element === 'string' ? null : { shape: 'verb', text: worded(parsed, element) },
    said: [intends === undefined ? `undertook${when} to %` : `expressed the intention${when} to %`],
    body: worded(parsed, report),
    agent: null,
    flags: [],
    marks: { commitment: true },
  };
}

function announced(parsed: Parsed): Candidate | null {
  const report = phraseAt(parsed.tokens, 0, 'clause', REPORT_WORDS.clause);
  if (typeof report === 'string') return null;
  const would = (phrase: typeof report) => tidy(worded(parsed, phrase).replace(/ will /, ' would '));
  if (hasRelativeDay(would(report))) return null;
  const element = phraseAt(parsed.tokens, 0, 'clause', ELEMENT_WORDS.clause);
  return {
    act: 'fact',
    strength: STRENGTH,
    element: typeof element === 'string' ? null : { shape: 'clause', text: would(element) },
    said: ['announced that %'],
    body: would(report),
    agent: null,
    flags: [],
    marks: { commitment: true },
  };
}
