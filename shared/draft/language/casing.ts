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

/** Words that open a sentence and are no names. */
const OPENING_WORDS =
  /^(?:The|A|An|In|On|At|For|With|From|To|By|Of|This|That|These|Those|All|Many|Most|Some|Both|Every|Each|No|Any|As|If|When|While|Since|Under|Through|Among|Between|And|But|Only|Such|Other|Several|Few|More|Less|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Half|Over|Despite|Without|Beyond|Across|Towards?|Let|It|There|They|Their|Its|Is|Are|Following|Given|According|Not|Whoever|Whatever|What|Who|Where|How|Which|Whether|Until|Because)$/;

/** What was cut from a sentence, as it stands after "that" or "for": only a word that is no name for certain loses its capital, for the rest was settled where it was cut. */
export function lowerOpening(text: string): string {
  const word = /^[\p{L}'-]+/u.exec(text)?.[0] ?? '';
  return OPENING_WORDS.test(word) && !/^(?:The Gambia|The Hague)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
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
