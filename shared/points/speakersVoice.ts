import forms from './performatives.json' with { type: 'json' };
import type { Input } from './point.ts';

const BASE = new Map(
  Object.entries(forms).flatMap(([base, others]) => [base, ...others.split(' ')].map((form) => [form, base] as const)),
);
const PERFORMATIVE = `(?:${[...BASE.keys()].join('|')})`;
const OWN_BODY =
  '(?:delegation|organi[sz]ation|government|country|association|network|community|coalition|constituency|group|institution|institute|foundation|society|federation|company|team|members?|submission|contribution|statement|paper|proposal|office|ministry|agency|centre|center|university|union|party|riding|constituents)';
const OWN = `(?:my|our) (?:own )?${OWN_BODY}|the (?:petitioners?|undersigned)|(?:this|the present) (?:submission|contribution|paper|document|note|roadmap|brief|statement)`;
// Only verbs of saying keep their force after `must`: `we must stress` stresses, but `we must support` is a need.
const SAYING =
  '(?:stress|emphasi[sz]e|highlight|underline|underscore|reiterate|reaffirm|affirm|note|recall|acknowledge|recogni[sz]e|point|say|add|mention|state|express)';
const WILLING = `(?:would (?:also |again |just |simply |only )?(?:like|love|wish|want) to|(?:wish|beg) to|do|are|am|is|feel compelled to|take this opportunity to|join (?:others|other speakers|previous speakers|colleagues) (?:in|to)|(?:also |just |simply |only )?(?:want to|have to|need to|must|should|can only|cannot but|will|shall|would)(?= (?:also |again |once again |strongly )?${SAYING}\\b)|would(?= (?:also |therefore )?(?:ask|urge|encourage|invite|suggest|propose|recommend|call|argue|support|submit|caution|request)\\b))`;
const ADVERB =
  '(?:also|strongly|therefore|further|again|once again|once more|fully|firmly|especially|particularly|respectfully|hereby|really|very much|wholeheartedly|warmly|greatly|deeply|too|clearly|explicitly|thus|equally|kindly|highly|simply|just|only|in particular|in this regard|additionally|likewise|still|continue to|actively|urgently|specifically|now|always|have always|all|both|humbly|certainly|first|finally)';
const LET_ME = new RegExp(`\\b(?:let me|allow me to|permit me to|may I)(?: ${ADVERB})* (?=${PERFORMATIVE}\\b)`, 'gi');
const OWN_SUBJECT = new RegExp(`\\b(?:${OWN}) (?=(?:(?:${WILLING}|${ADVERB}) )*${PERFORMATIVE}\\b)`, 'gi');
const VOICED = new RegExp(`\\b(we|I) (?:(?:${WILLING}|${ADVERB}),? )*(?<verb>${PERFORMATIVE})\\b(?! been)`, 'gi');
const STATE = new RegExp(
  `\\b(?:${OWN}|we|I) (?:(?:${ADVERB}|do) )*(?:am|is|are|remains?|stands?) (?:(?:${ADVERB}|very|extremely|quite|gravely|seriously|increasingly|so) )*(?=concerned|worried|alarmed|disappointed|troubled|committed|convinced|confident|aware|mindful|supportive|in favou?r|opposed|of the (?:view|opinion))`,
  'gi',
);

/**
 * Brings the many ways a speaker announces a speech act to one: `my delegation would like to strongly urge` becomes `we urge`.
 * The speaker's own organization, country or group, named in the third person, counts as the speaker.
 */
export function inSpeakersVoice(sentence: string, input: Pick<Input, 'speaker' | 'onBehalfOf'>): string {
  let text = sentence.replace(LET_ME, 'we ');
  const names = ownNames(input);
  if (names.length > 0) {
    const own = new RegExp(
      `(?<=^|, |; |that |and )(?:the |The )?(?:${names.map(escaped).join('|')})(?: \\p{Lu}[\\p{L}&]*){0,2} (?=(?:(?:${WILLING}|${ADVERB}) )*(?:${PERFORMATIVE}|(?:is|are|remains?) (?:\\w+ )?(?:concerned|worried|alarmed|committed|convinced|disappointed))\\b)`,
      'gu',
    );
    text = text.replace(own, 'we ');
  }
  text = text
    .replace(
      /\bwe (?:is|remains) (?=(?:\w+ )?(?:concerned|worried|alarmed|committed|convinced|disappointed))/g,
      'we are ',
    )
    .replace(OWN_SUBJECT, 'we ')
    .replace(STATE, 'we are ');
  return text.replace(VOICED, (...match) => {
    const verb = (match.at(-1) as { verb: string }).verb.toLowerCase();
    return `we ${BASE.get(verb) ?? verb}`;
  });
}

/** The names under which speakers speak of themselves: organization, country and group, their parts, and the acronyms. */
export function ownNames({ speaker, onBehalfOf }: Pick<Input, 'speaker' | 'onBehalfOf'>): string[] {
  const given = [speaker?.organization, speaker?.country, onBehalfOf].flatMap((name) => (name ? [name] : []));
  const full = given
    .flatMap((name) => [name, ...name.split(/[,;/()[\]|]| - | [–—] /)])
    .map((name) => name.trim().replace(/^the /i, ''));
  const acronyms = full.flatMap((name) => {
    const letters = (name.match(/\b\p{Lu}/gu) ?? []).join('');
    return [...(name.match(/\b\p{Lu}{3,}\b/gu) ?? []), ...(letters.length >= 3 ? [letters] : [])];
  });
  const group = onBehalfOf === undefined ? [] : ['Group', 'group'];
  return [...new Set([...full, ...acronyms, ...group])]
    .filter((name) => name.length >= 3 || /^\p{Lu}{2}$/u.test(name))
    .sort((x, y) => y.length - x.length);
}

/** True when the sentence is about the speakers' own body: an introduction, not a point. */
export function isAboutSpeaker(sentence: string, input: Pick<Input, 'speaker' | 'onBehalfOf'>): boolean {
  const names = ownNames(input).filter((name) => name !== input.speaker?.country);
  return (
    names.length > 0 &&
    new RegExp(`^(?:the |as )?(?:${names.map(escaped).join('|')})(?:'s)?(?= |,)`, 'i').test(sentence)
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
