import { elementPhraseAt } from './elementPhrase.ts';
import { type Candidate, flagged, isSafe } from './candidate.ts';
import { frontedRestriction, restricted } from './fronted.ts';
import { cuedAct } from './actCues.ts';
import { concernIn } from './concernNoun.ts';
import { hasBareSubject, hasRelativeDay, isAnecdote, isWorthReporting } from './factWorth.ts';
import { isConditioned, isHypothetical, isReported, isShortestClause } from './guards.ts';
import { obligationAt } from './obligation.ts';
import { type Parsed, type Phrase, phraseAt, REPORT_WORDS, textOf } from './phrases.ts';
import type { Act, Flag } from './point.ts';
import { isIn, opensNounPhrase } from './wordClasses.ts';
import { worded } from './wording.ts';

const EMPHATIC =
  /^there is no (?:need|reason|place|justification|substitute)\b|\b(?:is|are|remains?|be|as) (?:also |therefore |an? |the |one of the |absolutely |very |equally |more |most |so |particularly |increasingly |of )*(?:essential|vital|crucial|critical|key|fundamental|imperative|indispensable|paramount|central|important|necessary|urgent|cornerstone|priority|prerequisite|precondition|utmost|foundation|foundational)\b|(?<!\bto )\bplay(?:s|ed|ing)? an? (?:\w+ ){0,2}?(?:vital|crucial|critical|key|fundamental|central|important|essential|leading|pivotal) (?:role|part)\b/i;
/** What was achieved: told as a note, and known as praise. */
const PRAISE =
  /\b(?:key|major|central|principal|great|greatest|significant|important|notable|remarkable|main|core|real|considerable|tangible) (?:\w+ )?(?:achievements?|success(?:es)?|strides|progress|accomplishments?)\b|\bha(?:s|ve) (?:proven|proved)(?: itself)?(?: to be)?(?: as)? (?:an? |the )?(?:\w+ly )?(?:key|valuable|effective|successful|useful|essential|vital|important|indispensable|resilient)\b/i;
const FACT: string[] = ['noted that %', 'pointed out that %', 'stated that %', 'observed that %'];
const SUGGESTED: string[] = ['suggested that %', 'expressed the view that %'];
const STRESSED: string[] = ['emphasized that %', 'stressed that %', 'underscored that %', 'underlined that %'];

const LEAST_ANNOUNCED = 1.2;

/** The verb that announced a clause (`we believe that`), with its frames. */
export interface Announced {
  said: string[];
  act: Act;
  strength: number;
}

/** What a clause says by itself, from its first token: an obligation of somebody, an emphasis, or a fact. Why not, when it cannot be reported; null for what is not worth it. */
export function readStatement(parsed: Parsed, from: number, announced: Announced | null): Candidate | Flag | null {
  const { tokens, text } = parsed;
  const report = phraseAt(tokens, from, 'clause', REPORT_WORDS.clause);
  const opening = tokens[from] ? text.slice(tokens[from]!.start) : '';
  const duty = obligationAt(tokens, from);
  const act: Act = duty ? 'need' : (announced?.act ?? 'fact');
  if (typeof report === 'string') {
    const inner = afterPurpose(tokens, from);
    if (inner > from) return readStatement(parsed, inner, announced);
    const but = afterBut(
      tokens,
      tokens.findIndex((token, i) => i > from && token.text === ','),
    );
    const rest = but === null ? null : readStatement(parsed, but, announced);
    if (rest !== null && typeof rest !== 'string') return rest;
    return readRestricted(parsed, from, announced) ?? report;
  }
  if (isHypothetical(opening)) return flagged(act, 1, 'conditional');
  if (announced === null && isReported(text)) return flagged(act, 1, 'thirdParty');
  const outside = text.slice(0, tokens[from]!.start) + text.slice(tokens[report.end - 1]!.end);
  if (isConditioned(outside)) return flagged(act, 1, 'conditional');
  if (duty) return dutyPoint(parsed, report, duty, announced?.said ?? STRESSED);
  const next = afterBut(tokens, report.end);
  return next === null ? plainPoint(parsed, report, announced) : readStatement(parsed, next, announced);
}

/** `Progress was made, but | gaps remain`: what follows is what was meant. */
function afterBut(tokens: Parsed['tokens'], end: number): number | null {
  const but = tokens[end]?.text === ',' ? end + 1 : end;
  const first = tokens[but + 1];
  const opens =
    opensNounPhrase(first) || /^(?:nobody|few|many|most|no-one|none|everybody|everyone)$/.test(first?.lower ?? '');
  return /^(?:but|yet)$/.test(tokens[but]?.lower ?? '') && opens ? but + 1 : null;
}

/** `Since the last summit, | prices have fallen`: the statement keeps since when. */
function readRestricted(parsed: Parsed, from: number, announced: Announced | null): Candidate | null {
  const comma = parsed.tokens.findIndex(({ text }, i) => i < 10 && text === ',');
  const first = from === 0 && comma > 0 ? parsed.tokens[comma + 1] : undefined;
  const lead = first ? frontedRestriction(parsed, first.start) : null;
  const inner = lead === null ? null : readStatement(parsed, comma + 1, announced);
  if (lead === null || inner === null || typeof inner === 'string' || !isSafe(inner)) return null;
  return inner.act === 'urge' ? { ...restricted(inner, lead), element: null } : restricted(inner, lead);
}

/** `For the Internet to be secure, all actors must ...`, `While progress was made, gaps remain`: the statement stands without its purpose or concession. */
function afterPurpose(tokens: Parsed['tokens'], from: number): number {
  if (
    from !== 0 ||
    !/^(?:for|to|together|while|although|though|whereas|despite|given|as|beyond|besides)$/.test(tokens[0]?.lower ?? '')
  )
    return from;
  const comma = tokens.findIndex((token, i) => i < 24 && token.text === ',');
  return comma > 0 && opensNounPhrase(tokens[comma + 1]) ? comma + 1 : from;
}

function dutyPoint(
  parsed: Parsed,
  report: Phrase,
  duty: NonNullable<ReturnType<typeof obligationAt>>,
  said: string[],
): Candidate {
  const common = {
    said: said.includes('noted that %') ? STRESSED : said,
    body: asDemand(worded(parsed, report)),
    flags: [],
    agent: null,
    ...(isDenied(parsed.tokens, duty) && AGAINST),
  };
  const { tokens } = parsed;
  const urged = duty.isAgent ? elementPhraseAt(tokens, duty.verb, 'verb') : 'fragment';
  if (typeof urged !== 'string' && !isConditioned(textOf(parsed, { from: urged.end, end: tokens.length }))) {
    const agent = worded(parsed, { from: report.from, end: duty.subjectEnd });
    return { act: 'urge', strength: 2.8, element: { shape: 'verb', text: worded(parsed, urged), agent }, ...common };
  }
  return { act: 'need', strength: 2.2, element: asDemanded(clauseElement(parsed, report.from)), ...common };
}

/** A report demands with `should`: `the council shall remain` is the language of a resolution. */
const asDemand = (text: string) => text.replace(/(?<= )shall(?= )/, 'should');
const asDemanded = (element: Candidate['element']) => element && { ...element, text: asDemand(element.text) };

const AGAINST = { marks: { stance: 'against' as const } };

function isDenied(tokens: Parsed['tokens'], { verb }: NonNullable<ReturnType<typeof obligationAt>>): boolean {
  return /^(?:not|never)$/.test(tokens[verb]?.lower ?? '');
}

function plainPoint(parsed: Parsed, report: Phrase, announced: Announced | null): Candidate | Flag | null {
  const body = worded(parsed, report);
  const element = clauseElement(parsed, report.from);
  const common = { body, agent: null, flags: [] };
  if (announced !== null && announced.act !== 'fact')
    return { act: announced.act, strength: announced.strength, element, said: announced.said, ...common };
  // Who says outright that they acknowledge something means it, however short it is.
  const said = (announced?.strength ?? 0.8) + weightOfFact(report, body);
  const strength = announced === null || !report.whole ? said : Math.max(said, LEAST_ANNOUNCED);
  // Only the hearers knew which day, and which province, was meant.
  if (hasRelativeDay(body)) return 'fragment';
  if (hasBareSubject(report.tokens)) return 'unresolvedPronoun';
  if (goesOnOtherwise(parsed, report.end)) return 'fragment';
  if (announced === null && isAnecdote(body)) return null;
  const main = mainClause(body);
  if (PRAISE.test(main) && !/\b(?:not|no|without|despite|need|should|must|could|would)\b/i.test(main))
    return { act: 'welcome', strength: strength + 0.3, element, said: FACT, ...common };
  if (NEEDS.test(main) || lacksSomething(report))
    return { act: 'need', strength: strength + 0.9, element, said: STRESSED, ...common };
  // `Ensuring a stable budget is essential` asks for it.
  if (EMPHATIC.test(body) && /^\p{L}+ing /u.test(body))
    return { act: 'need', strength: strength + 0.9, element, said: STRESSED, ...common };
  if (EMPHATIC.test(body) || requiresSomething(report))
    return {
      act: 'emphasize',
      strength: strength + 0.9,
      element,
      said: STRESSED,
      ...common,
      ...(/^there is no (?:need|reason|place|justification)\b/i.test(body) && AGAINST),
    };
  const cued = cuedAct(main);
  if (cued === 'ask') return { act: 'propose', strength: strength + 0.5, element, said: SUGGESTED, ...common };
  if (cued === null || (announced === null && FIGURE.test(main)))
    return factPoint(
      { act: 'fact', strength, element, said: announced?.said ?? FACT, ...common },
      strength === LEAST_ANNOUNCED,
    );
  // The speaker named a harm but voiced no concern: the report stays neutral.
  const named = concernIn(parsed, report);
  return {
    act: 'concern',
    strength: strength + 0.5,
    element: named === null ? element : { shape: 'noun', text: named },
    said: announced?.said ?? FACT,
    ...common,
  };
}

/** `Progress was made, | but gaps remain`, `| and this is the time when`: what follows is what was meant. */
function goesOnOtherwise({ text, tokens }: Parsed, end: number): boolean {
  const rest = text.slice(tokens[end - 1]?.end ?? text.length);
  return (
    /^,? (?:but|yet|and (?:this|that|these|those) (?:is|are|was|were|means?)|and (?:so|since then|then|now|still|nobody))\b/i.test(
      rest,
    ) ||
    /^;? ?[;–—-] ?(?:we|they|you|it|all of (?:us|them)) (?:all |both |too )?(?:are|is|do|does|can|have|has|must|should)\b/i.test(
      rest,
    )
  );
}

/** What ought to be, whatever the subject: `tactics should be tolerated`. */
const NEEDS = /\b(?:should|must|shall|ought to)\b(?! (?:not )?have\b)/i;

/** `the agenda needs a contribution`: the main verb asks for something. */
function lacksSomething({ tokens }: Phrase): boolean {
  const claimed = tokens.findIndex((token) => isIn('relatives', token) || isIn('subordinators', token));
  const verb = tokens.findIndex((token) => /^(?:needs?|deserves?)$/.test(token.lower) && token.pos === 'VERB');
  return verb > 0 && (claimed < 0 || verb < claimed) && !/^(?:to|not)$/.test(tokens[verb + 1]?.lower ?? '');
}

/** `Effective participation requires adequate capacity`: the main verb says what a thing takes. */
function requiresSomething({ tokens }: Phrase): boolean {
  const verb = tokens.findIndex(
    (token) => /^(?:requires?|demands?|presupposes?|hinges|depends?)$/.test(token.lower) && token.pos === 'VERB',
  );
  const claimed = tokens.findIndex((token) => isIn('relatives', token) || isIn('subordinators', token));
  return verb > 0 && (claimed < 0 || verb < claimed);
}

/** A statement that measures and judges nothing stands only where it goes to the heart of an issue. */
function factPoint(fact: Candidate, isAnnounced: boolean): Candidate {
  return isWorthReporting(fact.body) || isAnnounced ? fact : { ...fact, strength: fact.strength - 0.45 };
}

/** What the sentence itself says, without what hangs on it: `a letter PROMISING that it would` asks nothing. */
function mainClause(body: string): string {
  return body.split(/,? (?:that|which|who|whose|where|when|promising|saying|because) /)[0] ?? body;
}

/** `More than seven hundred million adults cannot read`: what is counted first is told as a figure. */
const FIGURE =
  /^(?:(?:more|less|fewer) than |over |nearly |almost |about |around |some |only |at least )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of|hundred|thousand|million|billion|thirds?|quarters?)\b|(?:half|hundreds|thousands|millions|billions)\b)/i;

/** A figure, a state of affairs, a harm are worth reporting; a short remark or a story from the past is not. */
function weightOfFact(report: Phrase, body: string): number {
  const words = report.tokens.length;
  const isCounted = /\d|\b(?:per cent|millions?|billions?|one in|half|third|majority|hundreds?|thousands?)\b/i.test(
    body,
  );
  const isStory =
    /^(?:there (?:was|were)|it was|he|she)\b/i.test(body) ||
    (/\b(?:was|were|had|went|came|did|knew|told|ran)\b/i.test(body) && !/\d/.test(body));
  return (
    (isCounted ? 0.3 : 0) +
    (words >= 8 ? 0.2 : isCounted && report.whole ? 0 : words >= 6 ? -0.3 : -0.7) -
    (isStory ? 0.5 : 0) -
    (/\b(?:Mr|Ms|Mrs|Dr|Prof|Professor|Ambassador|Madam)\b/.test(body) ? 1 : 0) +
    (report.whole ? 0.1 : 0)
  );
}

/** A clause serves in a list only when it is short as a whole; a cut clause may say something else. */
function clauseElement(parsed: Parsed, from: number): Candidate['element'] {
  const phrase = elementPhraseAt(parsed.tokens, from, 'clause');
  return typeof phrase === 'string' || (phrase.tokens.length < 4 && !isShortestClause(phrase.tokens))
    ? null
    : { shape: 'clause', text: worded(parsed, phrase) };
}
