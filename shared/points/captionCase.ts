import acronyms from './acronyms.json' with { type: 'json' };
import known from './knownCapitals.json' with { type: 'json' };
import places from './properNames.json' with { type: 'json' };

/** Words that are names only with a capital: without one nobody can tell them from others. */
const AMBIGUOUS = new Set([
  'us',
  'un',
  'who',
  'it',
  'may',
  'march',
  'august',
  'turkey',
  'china',
  'chad',
  'jordan',
  'polish',
  'georgia',
  'mali',
  'guinea',
  'ascension',
  'reunion',
  'marshall',
  'bar',
  'can',
  'eu',
]);
const CAPITALS = new Map<string, string>([
  ...places
    .filter((name) => !AMBIGUOUS.has(name))
    .map((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)] as const),
  ...Object.keys(acronyms)
    .filter((name) => !AMBIGUOUS.has(name.toLowerCase()))
    .map((name) => [name.toLowerCase(), name] as const),
  ...known.map((name) => [name.toLowerCase(), name] as const),
]);
const LEAST_LETTERS = 40;

/** Captions all in lower case get the capitals that everybody knows (`africa`, `igf`), at the same length, so that every place in them stays. */
export function withCapitals(text: string): string {
  if (text.length < LEAST_LETTERS || /\p{Lu}/u.test(text)) return text;
  return text.replace(/[\p{L}]+/gu, (word) => CAPITALS.get(word) ?? (word === 'i' ? 'I' : word));
}
