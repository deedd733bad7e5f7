import names from './properNames.json' with { type: 'json' };

/** True when a word is a name, to keep its capital wherever it stands. */
export type IsName = (word: string) => boolean;

const KNOWN = new Set(names);

/** What a text shows to be names: words with a capital inside a sentence that never stand in lower case; and the geographical names everybody knows. */
export function namesIn(text: string): IsName {
  const lower = new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}]+/gu) ?? []);
  const inside = new Set([...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}+/gu)].map((match) => match[0]));
  return (word) => KNOWN.has(word.toLowerCase()) || (inside.has(word) && !lower.has(word.toLowerCase()));
}

/** The sentence as it would continue another: its first word in lower case unless it is a name, an acronym, mixed case, or opens a name of several words. */
export function lowerOpening(text: string, isName: IsName): string {
  const [first, second] = text.split(/\s+/, 2);
  if (first === undefined || !/^\p{Lu}\p{Ll}*(?:[-/']\p{Ll}+)*[,.;:]?$/u.test(first) || first === 'I') return text;
  const word = first.replace(/'s$|[,.;:]$/g, '');
  if (isName(word) || (second !== undefined && /^\p{Lu}/u.test(second) && !isArticle(word))) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function isArticle(word: string): boolean {
  return /^(?:The|A|An|In|On|At|For|With|From|To|By|This|That|These|Those|Our|We|Our|All|Many|Most|Some|Both|Every|Each|No|As|If|When|While|Since|Under|Through|Among|Between|And|But|Only|Such|Other|Several|Like|Despite|Without|Beyond|Across|Towards|Let|It|There|They|Their|Its|Is|Are|Urge|Encourage|Support|Welcome|Of|Following|Given|According)$/.test(
    word,
  );
}
