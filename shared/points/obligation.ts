import agents from './agents.json' with { type: 'json' };
import { isBaseVerb, isFinite, isIn, isNounLike, isPunctuation } from './wordClasses.ts';
import type { Token } from './tagger.ts';

const HEADS = new Set(agents.heads);
const HELPED = new Set(agents.helped);
const PERSONS = new Set(agents.persons);
const COLLECTIVE_HEADS =
  /^(?:governments?|states?|countries|stakeholders|sector|companies|community|society|academia|organi[sz]ations|actors|agencies|nations|parties)$/;

/** A clause that says what somebody should do. */
export interface Obligation {
  /** First token after the subject. */
  subjectEnd: number;
  /** First token of the verb phrase. */
  verb: number;
  /** True when the subject can be asked to do it: a closed list of bodies, or an acronym. */
  isAgent: boolean;
}

/** Reads `X should / must / needs to VP` from a clause start; null when the clause is no obligation. */
export function obligationAt(tokens: readonly Token[], from: number): Obligation | null {
  let claimed = 0;
  let inRelative = false;
  for (let i = from + 1; i < Math.min(tokens.length, from + 24); i += 1) {
    const token = tokens[i]!;
    if (isIn('relatives', token) || isIn('subordinators', token)) claimed += 1;
    const verb = claimed === 0 ? obligedVerb(tokens, i) : null;
    if (verb !== null) {
      const head = tokens[verb]?.pos === 'ADV' ? verb + 1 : verb;
      const isActive =
        !/^(?:not|never)$/.test(tokens[verb]!.lower) &&
        isBaseVerb(tokens[head]) &&
        !/^(?:be|have|remain)$/.test(tokens[head]!.lower);
      return { subjectEnd: i, verb, isAgent: isActive && isAgent(tokens.slice(from, i)) };
    }
    // The verb of a relative clause, and one joined to it, is not the sentence's own.
    if (isFinite(tokens, i) && claimed > 0) {
      claimed -= 1;
      inRelative = true;
    } else if (isFinite(tokens, i) && !(inRelative && tokens[i - 1]?.pos === 'CCONJ')) return null;
    if (isIn('firstOrSecondPerson', token) || /^[;:.?!–—]$/.test(token.text)) return null;
  }
  return null;
}

function obligedVerb(tokens: readonly Token[], i: number): number | null {
  const word = tokens[i]!.lower;
  let k = i + 1;
  if (word === 'should' || word === 'must' || word === 'shall') k = i + 1;
  else if (/^(?:needs?|ought|has|have)$/.test(word) && tokens[i + 1]?.lower === 'to' && !isNounLike(tokens[i]))
    k = i + 2;
  else return null;
  while (/^(?:also|therefore|always|all|now|thus)$/.test(tokens[k]?.lower ?? '')) k += 1;
  return tokens[k] ? k : null;
}

/** True for a body that a meeting addresses: the head of the subject is on the list, or an acronym. */
export function isAgent(subject: readonly Token[]): boolean {
  if (
    subject.length === 0 ||
    subject.length > 12 ||
    subject.some(
      (token) =>
        isIn('firstOrSecondPerson', token) || isIn('relatives', token) || token.lower === 'no' || token.lower === 'any',
    )
  )
    return false;
  const stop = subject.findIndex(
    (token, i) => i > 0 && (token.pos === 'ADP' || (isPunctuation(token) && !/^[,]$/.test(token.text))),
  );
  const core = stop < 0 ? subject : subject.slice(0, stop);
  const head = core.findLast((token) => isNounLike(token));
  if (!head) return false;
  return (
    HEADS.has(head.lemma) ||
    HEADS.has(head.lower) ||
    COLLECTIVE_HEADS.test(head.lower) ||
    /^\p{Lu}{2,}[\p{Lu}+\d]*s?$/u.test(head.text)
  );
}

/** True for people who can do something: `parents`, `those who own wells`, a name with a capital. */
export function isPerson(subject: readonly Token[]): boolean {
  const stop = subject.findIndex(
    (token, i) =>
      i > 0 && (token.pos === 'ADP' || (isPunctuation(token) && token.text !== '-') || isIn('relatives', token)),
  );
  const core = stop < 0 ? subject : subject.slice(0, stop);
  if (
    core.some(({ lower }) => /^(?:all|those|everyone|everybody|anyone|others|each)$/.test(lower)) &&
    core.length === 1
  )
    return true;
  const head = core.findLast((token) => isNounLike(token) || token.pos === 'ADJ');
  if (!head) return false;
  const bare = head.lemma.replace(/^(?:co|vice|deputy)-/, '').replace(/s$/, '');
  return (
    [HELPED, PERSONS, HEADS].some((known) => known.has(head.lemma) || known.has(bare)) ||
    head.pos === 'PROPN' ||
    /(?:maker|holder|worker|giver|owner|keeper|person|people|man|men|woman|women|ist|ian)s?$/.test(head.lower)
  );
}

/** True when a phrase is about people or bodies that one helps, or about help in doing something. */
export function isHelped(phrase: readonly Token[]): boolean {
  const stop = phrase.findIndex(
    (token, i) =>
      i > 0 && (token.pos === 'ADP' || isPunctuation(token) || token.lower === 'to' || isIn('relatives', token)),
  );
  const core = stop < 0 ? phrase : phrase.slice(0, stop);
  const head = core.findLast((token) => isNounLike(token));
  return (
    (head !== undefined && HELPED.has(head.lemma)) ||
    (/^(?:in|with)$/.test(phrase[stop]?.lower ?? '') && /ing$/.test(phrase[stop + 1]?.lower ?? ''))
  );
}
