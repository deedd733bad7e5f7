import { mainVerb } from './phrases.ts';
import type { Token } from './tagger.ts';
import { isFinite } from './wordClasses.ts';

/** Verbs whose denial from outside and from inside says the same; who need not do a thing is not told that they must not. */
const DENIABLE = /^(?:should|would|could|can|will|is|are|has|have)$/;
/** `We do not think that all should` does not say that none should. */
const OF_ALL = /^(?:all|every|everyone|everybody|each|both|any|anyone|anybody|only|no|not|never|nor|nothing|also|too)$/;

/** A clause with its verb denied: `a levy would help` -> `a levy would not help`. Null where that says something else. */
export function inTheNegative(clause: readonly Token[], text: string): string | null {
  const at = mainVerb(clause);
  const verb = clause[at];
  if (!verb || !DENIABLE.test(verb.lower) || clause.slice(0, at + 2).some(({ lower }) => OF_ALL.test(lower)))
    return null;
  if (/^ha(?:s|ve)$/.test(verb.lower) && clause[at + 1]?.pos !== 'VERB') return null;
  const joined = clause.findIndex((token, i) => i > at && token.pos === 'CCONJ');
  if (joined > 0 && clause.slice(joined).some((_, i) => isFinite(clause, joined + i))) return null;
  if (clause.some(({ lower }) => /^(?:not|never|no)$/.test(lower))) return null;
  const end = verb.end - clause[0]!.start;
  if (!text.slice(0, end).endsWith(verb.text)) return null;
  const denied = verb.lower === 'can' ? 'not' : ' not';
  const said = `${text.slice(0, end)}${denied}${text.slice(end)}`;
  return said.replace(/^(there (?:is|are)) not (?:an? |any )?/i, '$1 no ');
}
