import properWords from './properWords.json' with { type: 'json' };

const PROPER = new Set(properWords);

/** The text with its first letter in upper case. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text with its first letter in lower case, unless the first word is an acronym, mixed case or a proper noun. */
export function lowerFirst(text: string): string {
  const word = /^[\p{L}\p{N}'-]+/u.exec(text)?.[0] ?? '';
  return isProper(word) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/**
 * A heading as a phrase inside a sentence: `The Digital Economy & Culture` becomes `the digital economy and culture`.
 * Words that the set-up's running text writes with a capital keep it.
 */
export function headingAsPhrase(heading: string, runningText: string): string {
  const capitals = new Set([...runningText.matchAll(/(?<=[\p{L}\p{N},;)] )\p{Lu}[\p{L}-]+/gu)].map(([word]) => word));
  return heading
    .replace(/\s*&\s*/g, ' and ')
    .replace(/[\p{L}\p{N}+'’/-]+/gu, (word) => (isProper(word) || capitals.has(word) ? word : word.toLowerCase()));
}

/** Acronyms, words with figures or inner capitals, and the few proper words of the genre. */
function isProper(word: string): boolean {
  if (word === 'I' || PROPER.has(word)) return true;
  if (/\p{N}/u.test(word)) return true;
  return word.split(/[-/]/).some((part) => /\p{L}.*\p{Lu}/u.test(part));
}
