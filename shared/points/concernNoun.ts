import { ELEMENT_WORDS, type Parsed, type Phrase, phraseAt } from './phrases.ts';
import type { Token } from './tagger.ts';
import { isFinite, isIn, isNounLike, isPunctuation } from './wordClasses.ts';
import { withoutFrameWords, worded } from './wording.ts';

/** Nouns that name a harm only with what is harmed: `lack of`, `threats to`. */
const WITH_COMPLEMENT =
  /^(?:lack|absence|shortage|scarcity|erosion|fragmentation|concentration|proliferation|abuse|misuse|violations?|exclusion|marginali[sz]ation|weakening|shrinking|loss|inadequacy|insufficiency|threats?|barriers?|obstacles?|inequality|inequalities|disparity|disparities|gaps?|imbalances?|discrimination|censorship|surveillance|spread)$/;
/** Nouns that name one with a modifier before them: `the gender digital divide`. */
const WITH_MODIFIER =
  /^(?:gaps?|inequality|inequalities|disparity|disparities|divides?|imbalances?|disinformation|discrimination|shutdowns?|exclusion|violence)$/;
const GENERIC = new Set([
  'many',
  'several',
  'various',
  'new',
  'other',
  'certain',
  'such',
  'the',
  'a',
  'an',
  'these',
  'those',
  'this',
  'that',
  'any',
  'some',
  'no',
  'same',
  'all',
  'every',
  'each',
  'one',
  'existing',
  'current',
  'main',
  'major',
]);
const MENDING =
  /^(?:reduc|clos|bridg|lower|eas|address|overc|tackl|combat|eliminat|narrow|fight|fought|prevent|counter|end(?:s|ed|ing)?$|remov|mitigat|resolv|solv|avoid|protect|remedi|fill|without|no$|not$|against|less$|fewer$|minimi|eradicat|dismantl|confront|respond|measur|monitor|report|study|studi|analy|discuss|identif|detect|similar|balanced|if$|whether|or$)/;

/** The concern that a statement names (`the lack of affordable devices`), unless the statement is about mending or denying it. Null when it names none. */
export function concernIn(parsed: Parsed, clause: Phrase): string | null {
  for (let i = clause.from; i < clause.end; i += 1) {
    const from = startOfNounPhrase(parsed.tokens, i, clause.from);
    if (!namesHarm(parsed.tokens, i, from) || isMended(parsed.tokens, clause.from, from, i)) continue;
    const phrase = phraseAt(parsed.tokens.slice(0, clause.end), from, 'noun', ELEMENT_WORDS.noun);
    if (typeof phrase !== 'string' && phrase.end > i) return withoutFrameWords(worded(parsed, phrase));
  }
  return null;
}

function namesHarm(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i]!;
  if (!isNounLike(token)) return false;
  const next = tokens[i + 1]?.lower ?? '';
  if (
    WITH_COMPLEMENT.test(token.lower) &&
    /^(?:of|in|to|between|among|against)$/.test(next) &&
    tokens[i + 2]?.pos !== 'VERB'
  )
    return true;
  return (
    WITH_MODIFIER.test(token.lower) &&
    !isNounLike(tokens[i + 1]) &&
    tokens.slice(from, i).some((one) => !GENERIC.has(one.lower) && (isNounLike(one) || one.pos === 'ADJ'))
  );
}

function startOfNounPhrase(tokens: readonly Token[], i: number, least: number): number {
  let from = i;
  while (from > least) {
    const token = tokens[from - 1]!;
    const belongs =
      isNounLike(token) ||
      ['ADJ', 'DET'].includes(token.pos) ||
      (token.pos === 'VERB' && /(?:ing|ed)$/.test(token.lower) && !isFinite(tokens, from - 1)) ||
      token.lower === "'s";
    if (!belongs || isIn('firstOrSecondPerson', token)) break;
    from -= 1;
    if (token.pos === 'DET') break;
  }
  return from;
}

/** `closing the gap`, `reduce barriers to`, `no threat to`, `barriers are being removed`. */
function isMended(tokens: readonly Token[], start: number, from: number, noun: number): boolean {
  const before = tokens.slice(Math.max(start, from - 6), noun);
  if (before.some((token) => MENDING.test(token.lower))) return true;
  const after = tokens.slice(noun + 1, noun + 12);
  const stop = after.findIndex((token) => isPunctuation(token));
  return (stop < 0 ? after : after.slice(0, stop)).some((token) =>
    /^(?:reduced|closed|bridged|removed|eliminated|overcome|addressed|narrowed|narrowing|closing|declining|lacking|not|decreas\w*|fell|fallen)$/.test(
      token.lower,
    ),
  );
}
