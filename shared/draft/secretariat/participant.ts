import type { Input } from '../../points/point.ts';
import { fromCountry } from '../language/countries.ts';
import { withArticle } from '../language/withArticle.ts';
import { isUnitedNations } from '../unitedNations.ts';

/** Where somebody comes from who gave no country, by category. */
const FROM: Record<string, string> = {
  'civil society': 'civil society',
  'private sector': 'the private sector',
  'technical community': 'the technical community',
  academia: 'academia',
  media: 'the media',
};
/** Categories in which the country says more than the organization. */
const BY_COUNTRY = new Set(['youth', 'local government']);

/** Who speaks from the floor, as the genre calls them: by State, by international body, by country, or by category. */
export function participant(input: Input): string {
  const { speaker } = input;
  const country = speaker?.country?.trim();
  const organization = speaker?.organization?.trim();
  const category = speaker?.category ?? '';
  if (isUnitedNations(input)) return `A representative of ${bodyOf(organization, 'a United Nations entity')}`;
  if (category === 'parliamentarian') return `A member of parliament${country ? ` from ${fromCountry(country)}` : ''}`;
  if (/^(?:the )?European Union$/i.test(organization ?? '')) return 'A delegate from the European Union';
  if (category === 'government' && country) return `A delegate from ${fromCountry(country)}`;
  if (isInternational(category, organization)) return `A representative of ${bodyOf(organization, 'a government')}`;
  if (country && (!organization || BY_COUNTRY.has(category))) return `A participant from ${fromCountry(country)}`;
  const from = country ? undefined : FROM[category];
  return from ? `A participant from ${from}` : 'A participant';
}

/** True for what may be said of anybody: `A participant`, `A participant from civil society`. */
export function isPlain(noun: string): boolean {
  return noun === 'A participant' || Object.values(FROM).some((from) => noun === `A participant from ${from}`);
}

/** Governments without a country, and bodies that States have formed, are represented; everybody else takes part. */
function isInternational(category: string, organization: string | undefined): boolean {
  if (category === 'government') return true;
  return (
    organization !== undefined &&
    (category === 'intergovernmental organization' ||
      /^(?:the )?European (?:Commission|Parliament)\b/i.test(organization))
  );
}

function bodyOf(organization: string | undefined, otherwise: string): string {
  const name = organization?.replace(/\s*\([^)]*\)/g, '').trim();
  return name ? withArticle(name) : otherwise;
}
