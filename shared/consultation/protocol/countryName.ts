import { canonicalCountry } from '../ordering/regionOf.ts';
import table from './countryNames.json' with { type: 'json' };

/** The six languages of the United Nations. */
export const locales = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type Locale = (typeof locales)[number];

export interface CountryName {
  name: string;
  /** False where the table has no name in this language, and the name stands as it was given. */
  isOfficial: boolean;
}

const names: Partial<Record<string, Partial<Record<Locale, string>>>> = Object.fromEntries(
  Object.values(table).map((each) => [canonicalCountry(each.en) ?? each.en, each]),
);

/** The United Nations' short name of a country in a language, else the name as somebody typed it, said to be so. */
export function countryName(given: string, locale: Locale): CountryName {
  const name = names[canonicalCountry(given) ?? '']?.[locale];
  return name === undefined ? { name: given, isOfficial: false } : { name, isOfficial: true };
}
