import forms from './verbForms.json' with { type: 'json' };
import type { Token } from './tagger.ts';
import { isBaseVerb, isPunctuation } from './wordClasses.ts';

const IRREGULAR: Record<string, string> = forms.gerunds;
const DOUBLING = new RegExp(`^(?:${forms.doubling.join('|')})$`);

/** `develop` -> `developing`, `ensure` -> `ensuring`, `set` -> `setting`. */
export function gerund(base: string): string {
  const verb = base.toLowerCase();
  const known = IRREGULAR[verb];
  if (known !== undefined) return known;
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return DOUBLING.test(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`;
}

/** The verb phrase as a gerund phrase: its head, and every base verb coordinated with it. Null when the head is no base verb. */
export function gerundPhrase(text: string, tokens: readonly Token[]): string | null {
  const head = tokens.findIndex((token) => token.pos !== 'ADV');
  if (head < 0 || !isBaseVerb(tokens[head]) || isParticiple(tokens[head]!.lower)) return null;
  const first = tokens[0]!.start;
  let out = '';
  let from = first;
  tokens.forEach((token, i) => {
    if (i !== head && !(i > head && isCoordinated(tokens, head, i))) return;
    out += text.slice(from, token.start) + gerund(token.text);
    from = token.end;
  });
  return out + text.slice(from, tokens.at(-1)!.end);
}

/** `establish AND FUND a body`: a base verb right after a conjunction, with no infinitive in between. */
function isCoordinated(tokens: readonly Token[], head: number, i: number): boolean {
  if (!isBaseVerb(tokens[i])) return false;
  let k = i - 1;
  if (tokens[k]?.pos === 'ADV') k -= 1;
  if (tokens[k]?.pos !== 'CCONJ' && !(isPunctuation(tokens[k]) && i - head <= 3)) return false;
  return !tokens
    .slice(head + 1, i)
    .some(
      (token) =>
        token.lower === 'to' ||
        token.lower === 'that' ||
        token.lower === 'which' ||
        token.lower === 'who' ||
        token.lower === 'help',
    );
}

/** The base form of a verb in the third person: `commits` -> `commit`, for recommendations (`that the review commit to`). */
export function baseOfThirdPerson(verb: string): string {
  if (verb === 'is' || verb === 'are') return 'be';
  if (verb === 'has') return 'have';
  if (/(?:ss|sh|ch|x|o)es$/.test(verb)) return verb.slice(0, -2);
  if (/ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  return /[^s]s$/.test(verb) ? verb.slice(0, -1) : verb;
}

/** `racialized` heads no infinitive; `exceed` and `bring` do. A word that the tagger does not know keeps its form as its lemma. */
export function isParticiple(word: string): boolean {
  return (
    /(?:ed|ing)$/.test(word) &&
    !/^(?:(?:.*[^t])?eed|em?bed|shed|wed|shred|bring|sing|ring|swing|spring|cling|fling|sting|wing|string)$/.test(word)
  );
}

/** The third person of a base verb: `have` -> `has`, `apply` -> `applies`. */
export function thirdPersonOf(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(?:s|sh|ch|x|z|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
