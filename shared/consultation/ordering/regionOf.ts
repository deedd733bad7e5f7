import table from './regions.json' with { type: 'json' };

/** The regional groups of the United Nations, as the list rotates among them; `unknown` where no country was given, or none that the table has. */
export type Region = keyof typeof table.members | 'unknown';

const members = Object.entries(table.members) as [Exclude<Region, 'unknown'>, string[]][];
const regionOfMember = new Map(members.flatMap(([region, names]) => names.map((name) => [name, region] as const)));
const memberNamed = new Map([...regionOfMember.keys()].map((name) => [plain(name), name]));
for (const [variant, name] of Object.entries(table.variants)) {
  const member = memberNamed.get(plain(name));
  if (member) memberNamed.set(plain(variant), member);
}

/** A country as this table names it, of a name as somebody typed it, large or small, with its article and accents or without. */
export function canonicalCountry(country: string): string | undefined {
  return memberNamed.get(plain(country));
}

/** The regional group of a country as somebody typed it. */
export function regionOf(country: string | undefined): Region {
  return (country && regionOfMember.get(canonicalCountry(country) ?? '')) || 'unknown';
}

function plain(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters
    .replace(/&/g, ' and ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}
