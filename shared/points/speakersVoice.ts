import countries from './demonyms.json' with { type: 'json' };
import forms from './performatives.json' with { type: 'json' };
import type { Input } from './point.ts';

const demonyms: Record<string, string[] | undefined> = countries;
/** What a company's full name ends in and nobody says. */
const LEGAL_FORM =
  /,? (?:AG|SA|S\.A\.(?:S\.)?|Inc\.?|Ltd\.?|LLC|GmbH|plc|PLC|Corp\.?|Corporation|Group|GROUP|Communications|Limited|B\.?V\.?|N\.V\.)$/;
/** The study, the paper, its goals: what a contribution says about itself. */
const ABOUT_WRITING =
  /^(?:(?:the|this|our|my|these|its) )(?:(?:final|first|second|third|next|last|short|brief|main|present|following|joint|study's|paper's) )*(?:study|paper|submission|contribution|abstract|article|research|section|chapter|document|annex|note|findings|author|authors|text|report|presentation|analysis|goals?|aim|purpose|objectives?|principles?|proposition|recommendations?)\b(?! (?:should|must|shall|needs?|ought) )(?=(?: (?:of|in|for|to|behind) [^,;.]{3,60}?)? (?:is|are|was|were|has|have|will|can|looks?|puts?|provides?|presents?|describes?|discusses|explores?|examines?|contains?|outlines?|offers?|comprises?|encapsulates?|consists?|draws?|builds?|suggests?|shows?|finds?)\b)/i;
const BASE = new Map(
  Object.entries(forms).flatMap(([base, others]) => [base, ...others.split(' ')].map((form) => [form, base] as const)),
);
const PERFORMATIVE = `(?:${[...BASE.keys()].join('|')})`;
const OWN_BODY =
  '(?:delegation|organi[sz]ation|government|country|association|network|community|coalition|constituency|group|institution|institute|foundation|society|federation|company|team|members?|submission|contribution|statement|paper|proposal|office|ministry|agency|centre|center|university|union|party)';
const OWN_WRITING =
  '(?:submission|contribution|paper|document|note|roadmap|brief|statement|proposal|report|text|position paper|abstract)';
const OWN = `(?:my|our) (?:own )?${OWN_BODY}|the (?:petitioners?|undersigned|authors?)|(?:this|the present) (?:short |joint |brief |written )?${OWN_WRITING}|the (?:submission|contribution|paper)|(?<=^)${OWN_WRITING} (?:from|by|of) [^,;.]{3,70}? (?:that|which)`;
/** `is pleased to`, `wants to take the opportunity to`, `serves to`: words before the verb that announce it and no more. */
const ANNOUNCING =
  '(?:(?:is|are|am) (?:also |very |most )?(?:pleased|happy|delighted|proud|keen|glad) to|(?:wants?|wish(?:es)?|would like|is pleased|seeks?|aims?|serves?) to(?: (?:use|take) (?:the|this) (?:occasion|opportunity) to)?|takes? (?:the|this) opportunity to)';
// Only verbs of saying keep their force after `must`: `we must stress` stresses, but `we must support` is a need.
const SAYING =
  '(?:stress|emphasi[sz]e|highlight|underline|underscore|reiterate|reaffirm|affirm|note|recall|acknowledge|recogni[sz]e|point|say|add|mention|state|express)';
const WILLING = `(?:${ANNOUNCING}|would (?:also |again |just |simply |only )?(?:like|love|wish|want) to|(?:wish|beg) to|do|are|am|is|feel compelled to|take this opportunity to|join (?:others|other speakers|previous speakers|colleagues) (?:in|to)|(?:also |just |simply |only )?(?:want to|have to|need to|must|should|can only|cannot but|will|shall|would)(?= (?:also |again |once again |strongly )?${SAYING}\\b)|would(?= (?:also |therefore )?(?:ask|urge|encourage|invite|suggest|propose|recommend|call|argue|support|submit|caution|request)\\b))`;
const ADVERB =
  '(?:also|absolutely|definitely|completely|totally|truly|strongly|therefore|further|again|once again|once more|fully|firmly|especially|particularly|respectfully|hereby|really|very much|wholeheartedly|warmly|greatly|deeply|too|clearly|explicitly|thus|equally|kindly|highly|simply|just|only|in particular|in this regard|additionally|likewise|still|continue to|actively|urgently|specifically|now|always|have always|all|both|humbly|certainly|first|finally)';
const LET_ME = new RegExp(`\\b(?:let me|allow me to|permit me to|may I)(?: ${ADVERB})* (?=${PERFORMATIVE}\\b)`, 'gi');
/** `It is relevant to underline`: the speaker underlines. */
const IT_IS =
  /\bit is (?:\w+ly |also )?(?:relevant|important|worth|necessary|appropriate|useful|essential) (?:to )?(?=(?:underlin|stress|emphasi[sz]|highlight|underscor)(?:e|ing)?\b)/gi;
const OWN_SUBJECT = new RegExp(`\\b(?:${OWN}) (?=(?:(?:${WILLING}|${ADVERB}) )*${PERFORMATIVE}\\b)`, 'gi');
const VOICED = new RegExp(`\\b(we|I) (?:(?:${WILLING}|${ADVERB}),? )*(?<verb>${PERFORMATIVE})\\b(?! been)`, 'gi');
const IN_A_STATE =
  /\b(?:concerned|worried|alarmed|disappointed|troubled|committed|convinced|confident|aware|mindful|supportive|favou?r|opposed|of the (?:view|opinion))\b/;
const JOINED = new RegExp(
  `(?<=\\bwe [^;:]{4,140}(?:,| and|, and) )(?:also )?(?<verb>${[...BASE.keys()].filter((form) => form.endsWith('s') && BASE.get(form) !== form).join('|')})\\b(?= (?!and\\b|of\\b|in\\b|,))`,
  'g',
);
const STATE = new RegExp(
  `\\b(?:${OWN}|we|I) (?:(?:${ADVERB}|do) )*(?:am|is|are|remains?|stands?) (?:(?:${ADVERB}|very|extremely|quite|gravely|seriously|increasingly|so) )*(?=concerned|worried|alarmed|disappointed|troubled|committed|convinced|confident|aware|mindful|supportive|in favou?r|opposed|of the (?:view|opinion))`,
  'gi',
);

/** `Our library network has connected 200 villages`: a deed of the speaker's side. */
const OWN_DEED = new RegExp(
  `^(?:my|our) (?:\\p{L}+ ){0,2}${OWN_BODY} (?:(?<has>has|have)|is|are) (?=(?:also |already |now )?\\p{L}+(?:ed|ing|ilt)\\b)(?!(?:concern|worri|alarm|commit|convinc|oppos|been))`,
  'iu',
);

/** `Our government announced 60 projects`: what it did once. */
const OWN_PAST = new RegExp(
  `^((?:(?:in|on|since|last) [^,;]{2,30}, )?)(?:my|our) (?:\\p{L}+ )?${OWN_BODY} (?=(?:also |recently |already )?(?:[a-z]+ed|built|sent|held|made|brought|taught|spent|put|set up|led)\\b (?:an?|the|\\d[\\d,]*|over|more|some|all|its|new|\\p{Ll}+s)\\b)`,
  'iu',
);
/** \`I present it on behalf of petitioners who ask the council to\`: the speaker brings their ask. */
const ON_BEHALF =
  /^(?:[^;]{0,100}? )?on behalf of (?:the )?(?:[\p{L}-]+ ){1,6}who (?=(?:ask|urge|call|request|demand|want|wish|are calling|are asking)\b)/iu;

/** What a body says of itself when it denies: `My delegation does not believe`, `Kenya sees no need`. */
const DENYING =
  '(?<denies>do(?:es)? not(?= (?:\\w+ )?(?:believe|think|feel|consider|agree|support|endorse|favou?r|accept|want|see|need)\\b)|cannot(?= (?:support|endorse|accept|agree)\\b)|sees?(?= (?:no|little)\\b)|ha(?:s|ve)(?= (?:\\w+ ){0,2}(?:reservations|doubts)\\b)|(?:is|are|remains?)(?= (?:not (?:yet |at all )?(?:convinced|persuaded|in favou?r)|unconvinced|sceptical|skeptical|doubtful|against)\\b))';
const MAY_DENY = /\b(?:not|cannot|sees? no|little|reservations|doubts|doubtful|unconvinced|s[ck]eptical|against)\b/i;
const OWN_DENIAL = new RegExp(`(?<=^|, |; |that |and |but )(?:${OWN}) ${DENYING}`, 'gi');
const OF_US: Record<string, string> = { does: 'do', sees: 'see', has: 'have', is: 'are', remains: 'remain' };

function deniedByUs(...match: unknown[]): string {
  const { denies } = match.at(-1) as { denies: string };
  const [verb = '', ...rest] = denies.toLowerCase().split(' ');
  return ['we', OF_US[verb] ?? verb, ...rest].join(' ');
}

function denials(sentence: string, input: Of): string {
  if (!MAY_DENY.test(sentence)) return sentence;
  const { denial, names } = patternsOf(input);
  const said = sentence.replace(OWN_DENIAL, deniedByUs);
  return denial && names.some((name) => said.includes(name)) ? said.replace(denial, deniedByUs) : said;
}

/**
 * Brings the many ways a speaker announces a speech act to one: `my delegation would like to strongly urge` becomes `we urge`.
 * The speaker's own organization, country or group, named in the third person, counts as the speaker.
 */
export function inSpeakersVoice(sentence: string, input: Of): string {
  const told = denials(sentence, input)
    .replace(OWN_DEED, (...match) => ((match.at(-1) as { has?: string }).has ? 'we have ' : 'we are '))
    .replace(OWN_PAST, '$1we ')
    .replace(ON_BEHALF, 'we ');
  // Most sentences announce nothing; the patterns below are the dearest of the reading.
  if (!announces(told)) return told;
  let text = told.replace(LET_ME, 'we ').replace(IT_IS, 'we ');
  const { own, names } = patternsOf(input);
  if (own && names.some((name) => text.includes(name))) text = text.replace(own, 'we ');
  text = text
    .replace(
      /\bwe (?:is|remains) (?=(?:\w+ )?(?:concerned|worried|alarmed|committed|convinced|disappointed|opposed))/g,
      'we are ',
    )
    .replace(OWN_SUBJECT, 'we ');
  if (IN_A_STATE.test(text)) text = text.replace(STATE, 'we are ');
  text = text.replace(VOICED, voiced);
  // `This submission notes X and proposes Y`: the second act is the speaker's too.
  return /\bwe \w/.test(text) && !/\bwe \w/.test(sentence) ? text.replace(JOINED, voiced) : text;
}

/** True when any word of the sentence is a verb of speaking for oneself, or a state of mind. */
function announces(sentence: string): boolean {
  if (IN_A_STATE.test(sentence) || /underlin|stressing/i.test(sentence)) return true;
  return (sentence.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => BASE.has(word));
}

function voiced(...match: unknown[]): string {
  const verb = (match.at(-1) as { verb: string }).verb.toLowerCase();
  // What one person needs is of their own turn (`I need to ask`).
  if (verb === 'need' && match[1] === 'I') return 'I need';
  return `we ${BASE.get(verb) ?? verb}`;
}

type Of = Pick<Input, 'speaker' | 'onBehalfOf'>;

interface OwnPatterns {
  /** The own body as the subject of an act of speech. */
  own: RegExp | null;
  /** Words of which one stands in every sentence that `own` fits. */
  names: string[];
  /** The own body as the subject of a denial. */
  denial: RegExp | null;
  /** A sentence about the own body. */
  about: RegExp | null;
}

const KNOWN_PATTERNS = new WeakMap<Of, OwnPatterns>();

/** The patterns of one input, made once: compiling them costs more than reading the sentence. */
function patternsOf(input: Of): OwnPatterns {
  const known = KNOWN_PATTERNS.get(input);
  if (known) return known;
  const subject = ownSubject(input);
  const made = {
    own:
      subject === null
        ? null
        : new RegExp(
            `${subject} (?=(?:(?:${WILLING}|${ADVERB}) )*(?:${PERFORMATIVE}|(?:is|are|remains?) (?:\\w+ )?(?:concerned|worried|alarmed|committed|convinced|disappointed|opposed))\\b)`,
            'gu',
          ),
    denial: subject === null ? null : new RegExp(`${subject} ${DENYING}`, 'gu'),
    names: [...ownNames(input), 'overnment', 'elegation'],
    about: aboutPattern(input),
  };
  KNOWN_PATTERNS.set(input, made);
  return made;
}

/** The names of the own body at the start of a clause. */
function ownSubject(input: Of): string | null {
  const names = ownNames(input);
  if (names.length === 0) return null;
  const subject = [
    `(?:${names.map(escaped).join('|')})(?:-\\p{Lu}{2,4})?(?:,? (?:\\p{Lu}[\\p{L}&]*)){0,2}`,
    ...ownGovernment(input),
  ];
  return `(?<=^|, |; |that |and |[\\p{L}\\d]\\. )(?:[Tt]he |[Ww]e,? (?:at |in |the )*)?(?:${subject.join('|')})(?: (?:delegation|government|Government))?,?`;
}

/** `the Government of Kenya`, `the Kenyan government`, for a speaker from Kenya. */
function ownGovernment({ speaker }: Of): string[] {
  const country = speaker?.country;
  if (!country || /civil|academ|private|business|technical/i.test(speaker?.category ?? '')) return [];
  const demonym = [escaped(country), `${escaped(country.slice(0, 3))}\\p{Ll}+`, ...(demonyms[country] ?? [])].join('|');
  return [`(?:${demonym}) (?:[Gg]overnment|[Dd]elegation)`, `[Gg]overnment of (?:the )?${escaped(country)}`];
}

/** The names under which speakers speak of themselves: organization, country and group, their parts, and the acronyms. */
export function ownNames({ speaker, onBehalfOf }: Pick<Input, 'speaker' | 'onBehalfOf'>): string[] {
  const given = [speaker?.organization, speaker?.country, onBehalfOf].flatMap((name) => (name ? [name] : []));
  const full = given
    .flatMap((name) => [name, ...name.split(/[,;/()[\]|]| - | [–—] /)])
    .map((name) => name.trim().replace(/^the /i, ''))
    .flatMap((name) => [name, name.replace(LEGAL_FORM, '')]);
  const acronyms = full.flatMap((name) => {
    const letters = (name.match(/\b\p{Lu}/gu) ?? []).join('');
    return [...(name.match(/\b\p{Lu}{3,}\b/gu) ?? []), ...(letters.length >= 3 ? [letters] : [])];
  });
  const group = onBehalfOf === undefined ? [] : ['Group', 'group'];
  return [...new Set([...full, ...acronyms, ...group])]
    .filter((name) => name.length >= 3 || /^\p{Lu}{2}$/u.test(name))
    .sort((x, y) => y.length - x.length);
}

/** True when the sentence is about the speakers' own body or their paper: an introduction, not a point. */
export function isAboutSpeaker(sentence: string, input: Of): boolean {
  if (ABOUT_WRITING.test(sentence)) return true;
  const opening = /^(?:[Tt]he )?(\p{Lu}[\p{L}-]+(?: (?:of |and |for )?\p{Lu}[\p{L}-]+)+)/u.exec(sentence)?.[1];
  if (opening && (input.speaker?.organization ?? '').includes(opening)) return true;
  return patternsOf(input).about?.test(sentence) ?? false;
}

function aboutPattern(input: Of): RegExp | null {
  const names = ownNames(input).filter((name) => name !== input.speaker?.country);
  return names.length === 0 ? null : new RegExp(`^(?:the |as )?(?:${names.map(escaped).join('|')})(?:'s)?(?= |,)`, 'i');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
