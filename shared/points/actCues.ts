import cues from './actCues.json' with { type: 'json' };

const anyOf = (patterns: string[]) => new RegExp(`\\b(?:${patterns.join('|')})\\b`, 'gi');
const ASK = anyOf(cues.ask);
const STRONG = anyOf(cues.harmStrong);
const WEAK = anyOf(cues.harmWeak);
const MENDING = new RegExp(`\\b${cues.mending}\\w*(?: [^\\s,;]+){0,4} $`, 'i');
const NEGATED = /\b(?:not|never|no|without|cannot|neither|nor) (?:\w+ ){0,3}$/i;

/** What a sentence without a performative verb does, judged by its words alone: asks for something, or names a harm. */
export function cuedAct(text: string): 'ask' | 'concern' | null {
  const asks = [...text.matchAll(ASK)].some((match) => !NEGATED.test(text.slice(0, match.index)));
  if (asks) return 'ask';
  return harm(text) >= (NAMES_HARM.test(text) ? 0.5 : 1) ? 'concern' : null;
}

/** `There are still gaps in`, `Threats to the press are`: the harm is what the sentence is about. */
const NAMES_HARM =
  /^(?:there (?:is|are|remains?|has been|have been|exists?|persists?)\b|(?:the |these |such |other |new |growing |persistent )*(?:threats?|lack|absence|shortages?|erosion|barriers?|obstacles?|gaps?|inequalit(?:y|ies)|disparit(?:y|ies)|attacks?|risks?|discrimination|surveillance|censorship) (?:to|of|in|between|against|on|for)\b)/i;

/** How much harm a sentence names: a strong word counts one, a weak one (`challenges`) half; a word that is being mended counts nothing. */
export function harm(text: string): number {
  const count = (pattern: RegExp) =>
    [...text.matchAll(pattern)].filter((match) => {
      const before = text.slice(0, match.index);
      return !MENDING.test(before) && !NEGATED.test(before);
    }).length;
  return count(STRONG) + 0.5 * count(WEAK);
}
