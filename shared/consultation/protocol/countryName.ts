import { canonicalCountry } from '../ordering/regionOf.ts';
import table from './countryNames.json' with { type: 'json' };

/** The six languages of the United Nations. */
export const locales = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const;
export type Locale = (typeof locales)[number];

export interface CountryName {
  name: string;
  /** False where it is not the United Nations' own: the usual name in this language, or the name as it was typed. */
  isOfficial: boolean;
}

type Names = Partial<Record<Locale, string>>;

const codes = new Map(Object.entries(table).map(([code, { en }]) => [canonicalCountry(en) ?? en, code]));

/**
 * The United Nations' short name of a country in a language. Where the table has none, the name that is usual in that language stands
 * (CLDR's, which the runtime brings along), and for what is no member's name, what somebody typed; both are said not to be official.
 */
export function countryName(given: string, locale: Locale): CountryName {
  const code = codes.get(canonicalCountry(given) ?? '');
  if (code === undefined) return { name: given, isOfficial: false };
  const official = (table as Record<string, Names>)[code]?.[locale];
  if (official !== undefined) return { name: official, isOfficial: true };
  return { name: new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? given, isOfficial: false };
}
