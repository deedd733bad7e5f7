import type { Token } from './tagger.ts';
import { isFinite, isIn, isNounLike } from './wordClasses.ts';

const QUANTIFIED =
  /\d|\b(?:per cent|percent|millions?|billions?|thousands?|hundreds?|half|third|quarter|majority|dozens?|two-thirds|one-third|most|few|fewer|many|majority|no one|nobody|nothing|none|only|every|all|several|(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty) \w+)\b/i;
const EVALUATIVE =
  /\b(?:\w+er than|more \w+|most \w+|less \w+|better|worse|best|worst|bigger|larger|smaller|greater|higher|lower|faster|slower|remains?|still|already|yet|important|importance|vital|essential|key|crucial|critical|central|cannot|can(?! not be found)|could|able|unable|fails?|failed|lack\w*|insufficient|inadequate|grow(?:s|ing|n)?|ris(?:es?|ing)|increas\w+|declin\w+|decreas\w+|shrink\w*|wid(?:en|er|ening)\w*|improv\w+|enabl\w+|contribut\w+|help(?:s|ed|ing)?|strengthen\w*|weaken\w*|threat\w*|risk\w*|challeng\w+|problems?|barriers?|obstacles?|costs?|costly|expensive|cheap\w*|unique|unprecedented|driving|drives?|valid|viable|difficult\w*|eas(?:y|ier|ily)|hard(?:er)?|success\w*|benefit\w*|harm\w*|affect\w*|impact\w*|change[sd]?|changing|depend\w*|rely|relies|matters?|means|require\w*|need\w*|too|never|no longer|not|impossible|possible|effective\w*|efficien\w+|vibrant|diverse|fair|unfair|equal\w*|unequal\w*|free|open|safe|secure|vulnerab\w+|transform\w*|deliver\w*|protect\w*|undermin\w*|suffer\w*|responsib\w+|crisis|urgent|serious|severe|disproportionate\w*|underestimat\w*|under-reported|one question|same question)\b/i;
/** Commemorations, tributes, good deeds, stories and forecasts of the calendar. */
const ANECDOTE =
  /\b(?:(?:Day|Week|Month|anniversary|birthday|motto|tribute|hero(?:es|ic)?|honou?r(?:s|ed|ing)?|celebrat\w+|commemorat\w+|congratulat\w+|raised funds|in memory|passed away|legacy|lifetime|proud\w*|overcome it|scavenger|volunteers?|generosity|fun|love|loved|neighbou?rs?|walked|waited|sat|knocked|smiled|cried|laughed|remember\w*)\b)|\b(?:everyone|everybody|nobody|no one) (?:likes?|wants?|enjoys?) to\b|\bworking (?:very |so |extremely |incredibly |really )*hard\b|\b(?:was|were) (?:first |originally )?(?:established|founded|conceived|invented|launched|born) (?:in|at|during|before|after|by)\b|\b(?:table|tabled|unveil\w*|announc\w+) (?:its|their|the|a) (?:own )?(?:economic|budget|update|plan)/;
const RELATIVE_DAY =
  /\b(?:this|next|last|the previous) (?:week|month|morning|afternoon|evening|weekend|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|summer|spring|winter|fall|autumn)\b|\bago\b|\b(?:right now|yesterday|tomorrow|tonight|last night|earlier today)\b|\bin (?:a few|two|three|four|\d+) (?:days|weeks|months)\b|\b(?:on|by|until) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b(?!,? \d)|(?<!\b(?:the|than) )\b(?:last|next) year\b(?!')|\b(?:days|weeks|months|years) now\b/i;
/** Things of which there is one: `the Internet`, `the government`; any other bare `the N` points at what was said before. */
const ONLY_ONE =
  /^(?:internet|web|world|planet|earth|government|parliament|state|states|market|markets|economy|environment|climate|pandemic|public|private|law|media|technology|past|future|present|time|cost|price|gap|divide|summit|forum|commission|review|process|conference|consultation|secretariat|assembly|council|committee|group|fund|family|poor|rich|young|old|elderly|majority|minority|rest|others|north|south|east|west|country|countries|crisis|ecosystem|system|network|networks|community|industry|challenge|problem|danger|goal|benefits?|risks?|costs?|stakes|difference|result|question|need|demand|ocean|sea|sun|poorest|outcome|framework|cloud|cybersphere|cyberspace|police|military|army|courts?|judiciary|healthcare|population|people|provinces?|territories|islands)$/;

/** True when a sentence tells of a day that only its hearers know. */
export function hasRelativeDay(text: string): boolean {
  return RELATIVE_DAY.test(text);
}

/** True for a statement that measures or judges something. */
export function isWorthReporting(body: string): boolean {
  return QUANTIFIED.test(body) || EVALUATIVE.test(body);
}

/** True for a tribute, a story or a date. */
export function isAnecdote(body: string): boolean {
  return ANECDOTE.test(body);
}

/** `the letter is answered`, `the province itself is`, `the goals are`: a bare definite subject whose noun was named before. */
export function hasBareSubject(tokens: readonly Token[]): boolean {
  const [the, noun, ...rest] = tokens;
  if (the?.lower !== 'the' || !noun || noun.pos !== 'NOUN' || /^\p{Lu}/u.test(noun.text)) return false;
  if (rest[0]?.lower === 'itself') return true;
  if (ONLY_ONE.test(noun.lower)) return false;
  let verb = 2;
  while (/^(?:itself|themselves|also|now|already|still|only)$/.test(tokens[verb]?.lower ?? '')) verb += 1;
  return rest.length > 0 && !isNounLike(tokens[verb]) && (isFinite(tokens, verb) || isIn('modals', tokens[verb]));
}
