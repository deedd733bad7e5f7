import table from './regions.json' with { type: 'json' };

/** The regional groups of the United Nations, as the list rotates among them; `unknown` where no country was given, or none that the table has. */
export type Region = keyof typeof table.members | 'unknown';

const byName = new Map<string, Region>([
  ...Object.entries(table.members).flatMap(([region, names]) =>
    names.map((name): [string, Region] => [plain(name), region as Region]),
  ),
]);
for (const [variant, name] of Object.entries(table.variants)) {
  const region = byName.get(plain(name));
  if (region) byName.set(plain(variant), region);
}

/** The regional group of a country as somebody typed it, large or small, with its article and accents or without. */
export function regionOf(country: string | undefined): Region {
  return (country && byName.get(plain(country))) || 'unknown';
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
