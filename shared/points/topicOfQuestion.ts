import { isAboutPerson, namesPerson } from './persons.ts';
import { type Parsed, phraseAt } from './phrases.ts';
import { stemsOf } from './stems.ts';
import { isNounLike, isPunctuation } from './wordClasses.ts';
import { withoutFrameWords, worded } from './wording.ts';

/** Who is asked, and what every question has: nothing that a question is about. */
const ASKED = new Set(
  'minister ministers government governments secretariat president chair member members house committee office parliament opposition update answer answers indication idea evidence list number numbers name names reason reasons plan plans money example examples details information people moment day days week weeks month months year years way ways fact sense issue issues country job place role matter support action step steps measure measures time end rest state question questions point points light terms case cases situation regard order course world fault failure best worst mistake problem participants conversation conversations value rate rates level levels'.split(
    ' ',
  ),
);

/** The matter of a question: the first noun phrase after its verb that says something by itself. */
export function topicOfQuestion(parsed: Parsed, mainVerb: number | null): string | null {
  const { tokens } = parsed;
  const about = tokens.findIndex((token) => /^(?:about|regarding|concerning)$/.test(token.lower));
  const verb = about > 0 ? about : (mainVerb ?? tokens.findIndex((token, i) => i > 0 && token.pos === 'VERB'));
  // Without its verb nobody can tell the subject of a question from its matter: `Should governments tax water?`.
  if (verb < 0) return null;
  for (let i = verb + 1; i < tokens.length; i += 1) {
    if (!opensTopic(tokens, i, i === verb + 1)) continue;
    const stop = tokens.findIndex(
      (token, k) => k > i && (token.pos === 'CCONJ' || isPunctuation(token) || LOOSE.test(token.lower)),
    );
    const phrase = phraseAt(tokens.slice(0, stop < 0 ? tokens.length : stop), i, 'noun', TOPIC_WORDS);
    if (typeof phrase === 'string') continue;
    const text = withoutFrameWords(worded(parsed, phrase));
    if (saysSomething(text, phrase.tokens)) return LOOSE.test(tokens[phrase.end]?.lower ?? '') ? null : text;
    i = phrase.end - 1;
  }
  return null;
}

const TOPIC_WORDS = 6;
/** What these open hangs on the verb, not on the noun. */
const LOOSE = /^(?:from|against|over|into|by|as|with|before|after|during|since|through|at)$/;

function opensTopic(tokens: Parsed['tokens'], i: number, isAfterVerb: boolean): boolean {
  const token = tokens[i]!;
  const before = tokens[i - 1]!;
  if (!['DET', 'ADJ', 'NOUN', 'PROPN'].includes(token.pos) || (token.pos === 'ADJ' && tokens[i + 1]?.pos === 'DET'))
    return false;
  if (
    (!isAfterVerb && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(before.pos)) ||
    /^(?:his|her|their|its|my|your|our)$/.test(before.lower)
  )
    return false;
  return !/^(?:this|that|these|those|such|what|which|any|no|some|every|each|all|more|other|another|same|many|few|new)$/.test(
    token.lower,
  );
}

function saysSomething(text: string, tokens: Parsed['tokens']): boolean {
  const head = tokens.find((token, k, all) => isNounLike(token) && !isNounLike(all[k + 1]));
  if (!head || head.pos === 'NUM' || ASKED.has(head.lower)) return false;
  return (
    new Set(stemsOf(text)).size >= 2 &&
    !namesPerson(text) &&
    !isAboutPerson(text) &&
    !/\b(?:best|worst|absolute|real|like|over|than|as|same|right|own|high|low|recent|actual|full|certain|different|specific|vital|necessary|current|total|\w)\b/i.test(
      text.replace(/^a /i, ''),
    ) &&
    tokens.some((token) => token.pos === 'NOUN' && !/\d/.test(token.text)) &&
    !tokens.some((token) => token.pos === 'PRON' || token.pos === 'VERB' || token.pos === 'ADV')
  );
}
