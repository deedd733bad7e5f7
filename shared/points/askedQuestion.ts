import { type Candidate } from './candidate.ts';
import { isConditioned, isProcedural } from './guards.ts';
import { matterNamed } from './matterNamed.ts';
import { isPejorative } from './persons.ts';
import { type Parsed, phraseAt, textOf } from './phrases.ts';
import { endOfQuestion, isSound } from './soundQuestion.ts';
import { topicOfQuestion } from './topicOfQuestion.ts';
import { thirdPersonOf } from './verbForms.ts';
import { isBaseVerb, isFinite, isIn, isNounLike, isPunctuation } from './wordClasses.ts';
import { tidy, worded } from './wording.ts';

/** What a question asks for, when its words can stand without the one who asked: `asked whether X would Y`, `asked about X`. */
export function readAsked(parsed: Parsed): Candidate | null {
  if (isProcedural(parsed.text.replace(ANNOUNCING, '')) || isPejorative(parsed.text) || !isPlainQuestion(parsed))
    return null;
  const how = howTo(parsed);
  const topic =
    how === null && !OF_SOMEBODY.test(parsed.text) ? topicOfQuestion(parsed, partsOf(parsed)?.verb ?? null) : null;
  const matter = how === null ? matterNamed(parsed) : null;
  if (matter !== null) return askedAbout(matter);
  const whole = how ?? embedded(parsed) ?? inverted(parsed);
  if (whole === null && topic === null) return null;
  return {
    act: 'fact',
    strength: whole === null ? 1 : 1.1,
    element: elementOf(topic, whole),
    said: ['asked %'],
    body: whole ?? `about ${topic!}`,
    agent: null,
    flags: [],
  };
}

function askedAbout(matter: string): Candidate {
  const element = { shape: 'noun' as const, text: matter };
  return { act: 'fact', strength: 1.1, element, said: ['asked %'], body: `about ${matter}`, agent: null, flags: [] };
}

/** `Has Mr. Oduya read the study of wells?`: about what somebody did, not about wells. */
const OF_SOMEBODY = /\b(?:has|have|had|did|does|is|was|will|would) (?:Mr|Ms|Mrs|Dr|Prof)\b/i;

/** A short question says more than its matter. */
function elementOf(topic: string | null, whole: string | null): Candidate['element'] {
  if (whole !== null && (topic === null || whole.split(' ').length <= SHORT)) return { shape: 'clause', text: whole };
  return topic === null ? null : { shape: 'noun', text: topic };
}

const SHORT = 9;

const MODAL_OR_BE = 'will|would|can|could|should|do|does|is|are|has|have';
/** Opens as a question does, or after what announces it; a rhetorical one asks nothing. */
const OPENING =
  '(?:(?:in|on|over|for|with|at|during|under|regarding|through|against|given) [^,?]{3,60}, |specifically, )?';
const PLAIN = new RegExp(
  `^${OPENING}(?:(?:how|what|when|where|which|who|why)\\b|(?:${MODAL_OR_BE}) (?!(?:i|we|it|they|he|she|there|this|that)\\b))|^(?:my|the|our|one|another)(?: \\w+)? questions?\\b|^(?:we|i) (?:would like to |want to |wish to )?(?:ask|know|wonder)\\b`,
  'i',
);
const RHETORICAL =
  /^(?:who (?:can|could|would|does)|how (?:about|dare|come|long must)|what (?:about|if|else)|why (?:not|should|on earth))\b|\b(?:have no|forget|ashamed|serious(?:ly)?|pretend|bother|believe that|think)\b/i;

function isPlainQuestion({ text }: Parsed): boolean {
  return PLAIN.test(text) && !RHETORICAL.test(text) && !isConditioned(text);
}

/** `My question is`, which is no procedure. */
const ANNOUNCING = /^.{0,60}?\bquestion (?:to [^,;]{3,40} )?is (?=\w)/i;
const INTERROGATIVE = /^(?:how|what|when|where|which|who|why|whether)$/;
const TELLING =
  /^(?:tell|inform|update|explain|clarify|say|confirm|share|provide|describe|elaborate|indicate|comment|specify|give|outline|know|ask|elaborated?|is)$/;

/** `Could the minister tell us how much was spent?`, `My question is whether X`: the question stands in the sentence as a clause. */
function embedded(parsed: Parsed): string | null {
  const { tokens } = parsed;
  const at = tokens.findIndex(
    (token, i) =>
      i > 0 &&
      i < 24 &&
      INTERROGATIVE.test(token.lower) &&
      tokens.slice(Math.max(0, i - 8), i).some((before) => TELLING.test(before.lower)) &&
      !isNounLike(tokens[i - 1]),
  );
  if (at < 0) return null;
  const end = endOfQuestion(tokens, at);
  // Of several questions in a row the first stands by itself.
  const comma = tokens.findIndex((token, i) => i > at + 3 && i < end && token.text === ',');
  return clauseFrom(parsed, at, end) ?? (comma < 0 ? null : clauseFrom(parsed, at, comma));
}

/** From its question word to its end: subject before verb, as in reported speech. */
function clauseFrom(parsed: Parsed, at: number, end: number): string | null {
  const { tokens } = parsed;
  const verb = tokens.findIndex((_, i) => i > at + 1 && i < end && isFinite(tokens, i));
  const opensInverted = /^(?:is|are|was|were|do|does|did|will|would|can|could|has|have|should)$/.test(
    tokens[at + 1]?.lower ?? '',
  );
  if (verb < 0 || (opensInverted && !/^(?:what|who|which)$/.test(tokens[at]!.lower))) return null;
  return plain(textOf(parsed, { from: at, end }), tokens.slice(at + 1, end));
}

/** `How can we bring the price down?`: the question of how to do it, whoever does. */
function howTo(parsed: Parsed): string | null {
  const { tokens } = parsed;
  const opening =
    /^how (?:can|could|should|do|might|must|shall) (?:we|states|governments|stakeholders)(?: (?:best|all|then|now))? /i.exec(
      parsed.text,
    );
  if (!opening) return null;
  const from = tokens.findIndex(({ start }) => start >= opening[0].length);
  const phrase = phraseAt(tokens, from, 'verb', 24);
  return typeof phrase === 'string' ? null : `how to ${worded(parsed, phrase)}`;
}

const REPORTED: Record<string, string> = {
  will: 'would',
  can: 'could',
  would: 'would',
  could: 'could',
  should: 'should',
};
const AUXILIARY = new RegExp(`^(?:${MODAL_OR_BE})$`);

/** The parts of a question whose verb comes before its subject. */
interface Inverted {
  start: number;
  asks: boolean;
  aux: number;
  isDenied: boolean;
  from: number;
  verb: number;
  end: number;
}

function partsOf({ tokens }: Parsed): Inverted | null {
  const start = startOfQuestion(tokens);
  const asks = INTERROGATIVE.test(tokens[start]?.lower ?? '');
  const aux = asks ? tokens.findIndex((token, i) => i > start && i < start + 6 && AUXILIARY.test(token.lower)) : start;
  const auxiliary = tokens[aux]?.lower ?? '';
  if (aux < 0 || !AUXILIARY.test(auxiliary)) return null;
  if (asks && aux > start + 1 && !/^(?:how|what|which)$/.test(tokens[start]!.lower)) return null;
  const isDenied = tokens[aux + 1]?.lower === 'not';
  const from = isDenied ? aux + 2 : aux + 1;
  const verb = verbAfterSubject(tokens, from, auxiliary);
  const end = endOfQuestion(tokens, aux);
  return verb <= from || verb >= end ? null : { start, asks, aux, isDenied, from, verb, end };
}

/** `When will the government release the funds?` -> `when the government would release the funds`. */
function inverted(parsed: Parsed): string | null {
  const parts = partsOf(parsed);
  if (!parts) return null;
  const { tokens } = parsed;
  const { start, asks, aux, isDenied, from, verb, end } = parts;
  const opening = asks ? textOf(parsed, { from: start, end: aux }) : 'whether';
  const subject = textOf(parsed, { from, end: verb });
  const auxiliary = `${tokens[aux]!.lower}${isDenied ? ' not' : ''}`;
  const predicate = predicateOf(parsed, auxiliary, { verb, end }, isPlural(tokens, from, verb));
  return predicate === null ? null : plain(`${opening.toLowerCase()} ${subject} ${predicate}`, tokens.slice(from, end));
}

/** After an opening phrase (`Over the past year, has the ministry ...`). */
function startOfQuestion(tokens: Parsed['tokens']): number {
  const comma = tokens.findIndex((token, i) => i > 0 && i < 14 && token.text === ',');
  const next = tokens[comma + 1]?.lower ?? '';
  return comma > 0 && (AUXILIARY.test(next) || INTERROGATIVE.test(next)) ? comma + 1 : 0;
}

/** Where the subject ends and what is said of it begins. */
function verbAfterSubject(tokens: Parsed['tokens'], from: number, auxiliary: string): number {
  for (let i = from; i < Math.min(tokens.length, from + 13); i += 1) {
    const token = tokens[i]!;
    if (isIn('firstOrSecondPerson', token) || isIn('relatives', token) || token.lower === 'to') return -1;
    if (isPunctuation(token)) break;
    if (i > from && opensPredicate(tokens, i, auxiliary)) return i;
  }
  return verbTakenForNoun(tokens, from, auxiliary);
}

/** `Should governments tax water?`: after a plural subject, before an object, stands a verb, whatever else the word can be. */
function verbTakenForNoun(tokens: Parsed['tokens'], from: number, auxiliary: string): number {
  if (/^(?:is|are|has|have)$/.test(auxiliary)) return -1;
  const end = endOfQuestion(tokens, from);
  if (tokens.slice(from, end).some((token, i) => token.pos === 'VERB' && i > 0)) return -1;
  const at = tokens.findIndex(
    (token, i) =>
      i > from &&
      i < end - 1 &&
      i < from + 6 &&
      token.pos === 'NOUN' &&
      !/(?:s|ing|ed|ment|tion|ty|ness)$/.test(token.lower) &&
      isPlural(tokens, i - 1, i) &&
      isNounLike(tokens[i - 1]) &&
      (isNounLike(tokens[i + 1]) || /^(?:DET|ADJ)$/.test(tokens[i + 1]!.pos)),
  );
  return at;
}

function opensPredicate(tokens: Parsed['tokens'], i: number, auxiliary: string): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (/^(?:is|are)$/.test(auxiliary))
    return (
      (token.pos === 'ADJ' || (token.pos === 'VERB' && /(?:ed|ing|en)$/.test(token.lower))) &&
      !isNounLike(next) &&
      next?.pos !== 'ADJ'
    );
  const ahead = token.pos === 'ADV' ? next : token;
  if (/^(?:has|have)$/.test(auxiliary))
    return ahead?.lower === 'been' || (ahead?.pos === 'VERB' && PARTICIPLE.test(ahead.lower));
  // `will the government table an update`: before an article stands no noun but a verb.
  return isBaseVerb(ahead) || (isNounLike(token) && isNounLike(tokens[i - 1]) && next?.pos === 'DET');
}

const PARTICIPLE =
  /(?:ed|en|wn|ught)$|^(?:put|set|cut|read|met|held|kept|left|lost|made|done|gone|had|built|sent|spent|paid|said|told|sold|found|begun|become|run|led|won)$/;

function isPlural(tokens: Parsed['tokens'], from: number, end: number): boolean {
  const head = tokens.slice(from, end).find((token, k, all) => isNounLike(token) && !isNounLike(all[k + 1]));
  return /[^s]s$|^(?:people|women|men|children|police)$/.test(head?.lower ?? '');
}

function predicateOf(
  parsed: Parsed,
  auxiliary: string,
  { verb, end }: { verb: number; end: number },
  plural: boolean,
): string | null {
  const rest = textOf(parsed, { from: verb, end });
  const [first = '', denied = ''] = auxiliary.split(/(?= not$)/);
  if (first !== 'do' && first !== 'does') return `${REPORTED[first] ?? first}${denied} ${rest}`;
  const token = parsed.tokens[verb]!;
  if (token.pos === 'ADV' || denied !== '') return denied === '' ? null : `${first}${denied} ${rest}`;
  return plural ? rest : thirdPersonOf(token.lower) + rest.slice(token.text.length);
}

function plain(text: string, tokens: Parsed['tokens']): string | null {
  const asked = tidy(
    text
      .replace(/\b(?:please|finally|actually|ever|honestly)\s/gi, '')
      .replace(/, (?:yes or no|please|and when)$/i, ''),
  );
  return isSound(asked, tokens) ? asked : null;
}
