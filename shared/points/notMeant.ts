/** `Only a fool would support it`: said to deny it. */
const IRONIC =
  /^(?:only|just) (?:an?|the) (?:\p{L}+ ){0,2}(?:fool|fools|idiot|madman|lunatic|cynic|dreamer|optimist|coward|na[iï]ve|blind|ignorant|heartless)\b|^(?:no ?body|no one)(?: in (?:his|her|their) right minds?)? (?:would|could) (?:ever |seriously )?(?:support|want|accept|believe|propose)\b|\bas if (?:that|this|it) (?:would|could|were)\b/iu;

const OF_THE_MEETING = '(?:stakeholders|participants|speakers|delegations|delegates|organi[sz]ations)';
const ADVERBS = '(?:(?:have|has|had|all|also|now|already|\\w+ly) )*';
/** What a meeting decided or all of it said: nobody can say that for the others, and an informal meeting decides nothing. */
const FOR_EVERYBODY = new RegExp(
  [
    '\\bunanimous(?:ly)?\\b',
    `\\b(?:all|every one of) (?:the |our |these )?(?:\\w+ ){0,1}${OF_THE_MEETING} ${ADVERBS}(?!(?:need|involved|concerned|affected|interested|based)\\b)(?:\\w+ed|called for)\\b(?! (?:by|in|with|from)\\b)`,
    `(?:^|\\bnote that )all (?:the |our |these )?${OF_THE_MEETING} ${ADVERBS}(?:agree|support)\\b`,
    `(?:^|\\bthat |\\bthe |\\bthese )${OF_THE_MEETING} ${ADVERBS}(?:agree|agreed|decided|adopted|resolved)\\b`,
    `\\b(?:everyone|everybody|the (?:whole |entire )?(?:room|meeting|conference)) ${ADVERBS}(?:agrees|agreed|decided|adopted|resolved)\\b`,
    `(?:^|\\bthat |\\bthe |\\bthese |\\ball )${OF_THE_MEETING} ${ADVERBS}(?:are|were|is|was|been) ${ADVERBS}(?:agreed|unanimous|united|in (?:full |broad |general )?agreement|of one mind)\\b`,
    '\\bthere (?:is|was|has been) (?:an? |\\w+ly |already )*(?:\\w+ )?(?:agreement|consensus) (?:that|on|among|about)\\b',
    '\\bconsensus (?:was|has been|is) reached\\b',
  ].join('|'),
  'i',
);

/** How long somebody speaks, the list, the sound: running a meeting is nobody's point. */
const OF_THE_ROOM = new RegExp(
  [
    '\\bturn(?:ing)? (?:up|down|on|off) (?:the|your|my) (?:sound|volume|microphones?|mikes?|speakers?|lights?|heating|camera|screen|air conditioning)\\b|\\bturn the (?:sound|volume|lights?|heating) (?:up|down|on|off)\\b',
    '\\b(?:ask for|need|have|give|grant|allow|request|want)(?: \\w+){0,2}? (?:one|two|three|four|five|six|ten|fifteen|\\d+|a few|some|several) (?:more|extra|additional|further) (?:minutes?|seconds?)\\b',
    "\\b(?:close|closing|open|opening|reopen|reopening) the (?:speakers'? |speaking )?list(?: of speakers)?(?= now\\b| at\\b| today\\b|[.,;]|$)",
    '\\b(?:next|following) speakers? to (?:be|keep|come|take|speak|limit|begin|start)\\b',
    '\\byour (?:kind |patient )?(?:understanding|indulgence|patience|kind attention)\\b',
    '\\b(?:invite|ask|request|call on|call upon) (?:the )?(?:secretariat|panel|panell?ists?|moderator|(?:co-)?chairs?|speakers?|presenters?|facilitators?) to (?:respond|reply|answer|react|speak|begin|start)(?: now| first| next| briefly)?[.!]?$',
  ].join('|'),
  'i',
);

/** Orders to whoever listens or writes: they change nothing in the world that a meeting is about. */
const ORDER =
  /^(?:be|have|do|let|thank|welcome|please|see|note|look|go|come|take|say|think|imagine|consider|remember|congratulate|hear|get|make|know|call|mr|give|move|start|use|ignore|disregard|forget|write|print|type|output|repeat|listen|read|watch|wait|pretend|suppose|picture|tell|ask|answer|reply|show|speak|turn|excuse|forgive|pardon|mind|trust|believe|act|respond|quote|copy|translate|summari[sz]e|record)$/;
/** Verbs whose `that` names an outcome; after any other a bare imperative with `that` is an order to say something. */
const OUTCOME = /^(?:ensure|require|guarantee|provide|demand|stipulate|establish|clarify|recogni[sz]e)$/;

/** True for what is said to deny it. */
export function isIronic(text: string): boolean {
  return IRONIC.test(text);
}

/** True when a sentence tells what everybody said or decided. */
export function speaksForAll(text: string): boolean {
  return FOR_EVERYBODY.test(text);
}

/** True for talk about the room, the time and the list. */
export function isOfTheRoom(text: string): boolean {
  return OF_THE_ROOM.test(text);
}

/** `Ignore what was said`, `Write that all agreed`: an imperative that proposes nothing. */
export function isOrderToNobody(verb: string, next: string): boolean {
  return ORDER.test(verb) || (next === 'that' && !OUTCOME.test(verb));
}
