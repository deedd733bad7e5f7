import rules from './cleaning.json' with { type: 'json' };

const any = (patterns: string[]) => `(?:${patterns.join('|')})`;
const CONTRACTIONS = rules.contractions.map(([from, to]) => [new RegExp(from ?? '', 'gi'), to ?? ''] as const);
const SOUNDS = new RegExp(`(?:^|,?\\s+)${any(rules.sounds)}\\b[,.]?(?=\\s|$)`, 'gi');
const FILLER_BETWEEN_COMMAS = new RegExp(`, ${any(rules.fillers)},(?= )`, 'gi');
const FILLER_AT_END = new RegExp(`, ${any(rules.fillers)}(?=[.!?]?$)`, 'gi');
const FILLER_ANYWHERE = /\b(?:you know|I mean|kind of|sort of),? (?!of\b)/gi;
const VOCATIVE_AT_START = new RegExp(`^${any(rules.vocatives)}(?:(?:,| and) ${any(rules.vocatives)})*[,.!:] *`, 'i');
const VOCATIVE_INSIDE = new RegExp(`, ${any(rules.vocatives)}(?=[,.!?]|$)`, 'gi');
const CONNECTOR = new RegExp(`^${any(rules.connectors)}(?:, *| (?=(?:we|I|it|there|my|our|let)\\b))`, 'i');
const BARE_CONNECTOR = /^(?:and|but|so|or|also|therefore|thus|hence) (?!far\b|that\b|as\b|long\b|much\b|many\b|too\b)/i;
const DROPPED = new RegExp(`^${any(rules.dropped)} +`, 'i');
const SHORT_QUOTE = /"([^"\s]+(?: [^"\s]+){0,3})"/g;
const ENUMERATOR = /^(?:[-*•–—·▪>]+|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]|#+)\s+/i;
/** `Principle 3: No group should ...`, `Our core message: we must ...`: a short label before a colon, then a sentence. */
const LABEL = /^(?:[\p{L}\d'-]+[ ,]+){0,10}[\p{L}\d'-]+ ?(?:\([^)]*\))?: (?=\p{Lu}|we\b|I\b)/u;
/** `NET NEUTRALITY The union supports`, `ROADMAP This roadmap`: a heading that a conversion glued to its sentence. */
const HEADING =
  /^(?:[IVX]{1,4}\.? )?(?:\p{Lu}{2,}[\p{Lu}'&,/-]*[.:]? (?:(?:AND|OF|THE|FOR|IN|ON|TO|&) )*(?:\p{Lu}{2,}[\p{Lu}'&,/-]*[.:]? )+|(?:ABSTRACT|ROADMAP|INTRODUCTION|SUMMARY|CONCLUSIONS?|RECOMMENDATIONS?|BACKGROUND|PRINCIPLES?|Abstract|Introduction|Summary|Roadmap)[.:]? )(?=(?:The|This|These|We|It|In|An?|Our|All|For|There|Internet|Any|Each|Every|To|I|No)\b)/u;
/** `should therefore be`: the connective points at the sentence before. */
const LINKING =
  /(?<=\b(?:should|must|is|are|can|could|will|would|may|has|have|we|I|and|to)),? (?:therefore|thus|hence|accordingly|consequently|nevertheless|nonetheless|moreover|furthermore),?(?= )/gi;
/** `She said: We ...` and `We propose: A ...` are no labels. */
const SAYING =
  /\b(?:sa(?:id|ys?)|told|asked|wrote|replied|answers?|quote|we|I|is|are|was|were|includes?|following|call|urge|propose|recommend|need)\b/i;
const SHARED_OURS = /\bour (?=(?:common|shared|collective|joint)\b)/gi;
const EVERYONES =
  /\bour (?=(?:societies|citizens|children|communities|economies|democracies|countries|people|peoples|populations|institutions|youth|nations|cities|workers|seniors|families|lives|young people)\b)/gi;
const THE_ONE =
  /\bour (?=(?:society|planet|world|future|digital future|economy|democracy|environment|climate|workforce|(?:\w+ )?(?:justice|health|health care|education|school|food|energy) systems?)\b)/gi;
/** Plurals are everybody's as well; what belongs to the speaker's own body stays theirs. */
const OUR_PLURALS =
  /\bour (?!(?:own|markets|regions|islands|villages|towns|districts|provinces|areas|waters|members|partners|clients|customers|teams|offices|colleagues|delegations|proposals|recommendations|comments|views|remarks|questions|points|thanks|concerns|principles|priorities|suggestions|ministers|officials|others|this|its|gps|news|analysis|basis|process|progress|access|business|success|crisis|focus|status)\b)(?=(?:(?:[a-z-]+(?:al|ic|ive|ous|ern|ary|ful|(?<!m)ent)|young|public|small|local|rural|poor|urban|human|social|front-line|long-term) )?(?:care |health )?[a-z-]{3,}s\b)/g;
/** `all of our institutions` without its `our`. */
const OF_NOTHING =
  /\b(all|some|many|most|each|none) of (?!(?:the|these|those|this|that|us|them|its?|their|his|her|you|which|whom)\b)(?=[a-z-]+ ?[a-z-]*s\b)/gi;
const THIS_PROCESS =
  /\bthis (?=(?:consultation|review|review process|process|forum|summit|dialogue|conference|committee)\b)/gi;

/** `The forum is an opportunity to: Strengthen efforts`: a list whose first item belongs to its heading. */
const TO_LIST = /(?<=\b(?:opportunit(?:y|ies)|chance|occasion|moment|time) to): ?(\p{Lu})(?=\p{Ll}+ )/gu;

/** `Will Canada adopt it, and if not, why not?`: the question was asked before. */
const PRESSING = /,? (?:and |or )?(?:if (?:not|so),? (?:why(?: not)?|when|how)|yes or no|and (?:when|why)|why not)\?$/i;
/** `the investment that we are making in defence`: what was or is being done is told without who does it. */
const OWN_RELATIVE =
  /(?<=\b(?!(?:what|as|how|when|where|if|than|because|and|but|or|that|which|why|while|so|then|now|here|today|all|say|note|think|believe|know|hope|see)\b)[\p{L}-]{4,})(?: that| which)? (?:we|I) (?<is>are|am|have|had)? ?(?:all |also |already |currently |now )*(?<verb>making|taking|seeing|made|taken|seen|achieved|doing|done)(?= (?:in|on|to|for|towards?|since|over|with|so far|together|across|at)\b|[.,;]|$)/giu;
const DONE: Record<string, string> = {
  making: 'being made',
  taking: 'being taken',
  seeing: 'being seen',
  doing: 'being done',
};

/** `transfer Stewardship of`, `its Sustainability, Resilience and growth`: an abstract noun between words in small letters is no name. */
const ABSTRACT_CAPITAL =
  /(?<=(?:^|[\s(])(?!the\b|The\b)(?:\p{Ll}+,? |\p{Lu}\p{Ll}+, (?=\p{Lu}\p{Ll}+(?:ence|ance|ity|ness|ship)\b)))(?!(?:Alliance|Authority|Charity|Community|Conference|Convergence|Entity|Facility|Finance|Fellowship|Partnership|Township|University|Wilderness|City|Loch|Business|Trinity|Unity|Internship)\b)\p{Lu}\p{Ll}{3,}(?:ence|ance|ity|ness|ship)\b(?! \p{Lu}|'s)/gu;

const CHAIR =
  '(?:(?:madam|mister|mr\\.?|ms\\.?) )?(?:co-?)?(?:chair(?:person|man|woman)?|president|moderator|facilitator)';
/** In captions without marks thanks stick to what is said. */
const THANKS_BEFORE = new RegExp(`^thank you(?: very much| so much)?,? ${CHAIR}[,.]? (?=(?:we|i|the|my|our)\\b)`, 'i');
const THANKS_AFTER = new RegExp(
  `(?<=^(?:\\S+ ){3,}(?!(?:say|saying|to|a|and|would) )\\S+) (?:and )?thank you(?: very much| so much)?(?:,? ${CHAIR})?[.!]?$`,
  'i',
);

/** A sentence as the rules read it: without what spoken and converted text carries along (vocatives, fillers, brackets, lead-ins), with contractions spelled out. */
export function cleanSentence(verbatim: string): string {
  let text = straighten(verbatim);
  text = withoutDoubledWords(withoutBrackets(text)).replace(SHORT_QUOTE, '$1');
  for (const [from, to] of CONTRACTIONS) text = text.replace(from, to);
  text = text
    .replace(SOUNDS, '')
    .replace(FILLER_BETWEEN_COMMAS, '')
    .replace(FILLER_AT_END, '')
    .replace(FILLER_ANYWHERE, '');
  // `the council to uh to fix`: what a sound kept apart is said twice all the same.
  text = withoutDoubledWords(text)
    .replace(VOCATIVE_INSIDE, '')
    .replace(/,? (?:etc\b\.?|and so on\b|and so forth\b)/g, '');
  if (/thank you/i.test(text)) text = text.replace(THANKS_BEFORE, '').replace(THANKS_AFTER, '');
  text = withoutOpening(text.trim().replace(TO_LIST, (_, first: string) => ` ${first.toLowerCase()}`))
    .replace(LINKING, '')
    .replace(PRESSING, '?')
    .replace(OWN_RELATIVE, doneWhat);
  text = text
    .replace(SHARED_OURS, '')
    .replace(EVERYONES, '')
    .replace(OUR_PLURALS, '')
    .replace(OF_NOTHING, '$1 ')
    .replace(THE_ONE, 'the ')
    .replace(THIS_PROCESS, 'the ');
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .trim();
}

function doneWhat(whole: string, ...match: unknown[]): string {
  const { is, verb = '' } = match.at(-1) as Record<string, string | undefined>;
  const isGoingOn = /ing$/i.test(verb);
  // `we made` alone can be the verb of the sentence.
  if (is === undefined || isGoingOn !== /^(?:are|am)$/i.test(is)) return whole;
  return ` ${DONE[verb.toLowerCase()] ?? verb}`;
}

function straighten(text: string): string {
  return (
    text
      .replace(/[\u2018\u2019\u02BC]/g, "'")
      // A question mark inside a word or before one is a quotation mark that a conversion lost.
      .replace(/(?<=\p{L})\?(?=\p{L})/gu, "'")
      .replace(/(?<=^|\s)\?\s?(?=[\p{L}\s])|(?<=\p{L})\?(?=[,;:.]| \p{Ll})/gu, '"')
      .replace(/[\u201C\u201D\u00AB\u00BB]/g, '"')
      // `$500million`, `1,700workers`: a space that a conversion lost.
      .replace(/(?<=\d)(?=(?:million|billion|trillion|thousand|per cent|percent|\p{Ll}{5,})\b)/gu, ' ')
      .replace(ABSTRACT_CAPITAL, (word) => word.charAt(0).toLowerCase() + word.slice(1))
      .replace(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

function withoutBrackets(text: string): string {
  return text.replace(/\s*\([^()]*\)/g, '').replace(/\s*\[[^[\]]*\]/g, '');
}

function withoutDoubledWords(text: string): string {
  return text.replace(/\b(?!had|that\b)(\p{L}+)(?:,? \1\b)+/giu, '$1').replace(/\b(\p{L}+ \p{L}+),? \1\b/giu, '$1');
}

/** Strips the openings again and again: `Madam Chair, first of all, the fact is that ...`. */
function withoutOpening(text: string): string {
  let before = '';
  let now = text;
  while (now !== before) {
    before = now;
    now = now
      .replace(ENUMERATOR, '')
      .replace(HEADING, '')
      .replace(LABEL, (label) =>
        SAYING.test(label) &&
        !/^(?!.*\b(?:not|never|they|you|opportunit(?:y|ies)|chances?|occasion|moment|place|time)\b).* to: $/i.test(
          label,
        )
          ? label
          : '',
      )
      .replace(VOCATIVE_AT_START, '')
      .replace(CONNECTOR, '')
      .replace(BARE_CONNECTOR, '')
      .replace(DROPPED, '')
      .trimStart();
  }
  return now;
}
