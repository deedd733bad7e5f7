/** Names that people write where Intl writes another. */
const spoken: Record<string, string> = {
  usa: 'United States',
  us: 'United States',
  'u.s.': 'United States',
  'united states of america': 'United States',
  uk: 'United Kingdom',
  'great britain': 'United Kingdom',
  brasil: 'Brazil',
  'democratic republic of congo': 'Democratic Republic of the Congo',
  "cote d'ivoire": 'Côte d’Ivoire',
};

const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that are no country: the Union, the euro area, the United Nations, and those kept for private use. */
const NO_COUNTRY = /^(?:EU|EZ|UN|QO|X[A-JL-Z]|ZZ|AA|Q[M-Z])$/;
const countries = new Map([
  ...letters.flatMap((first) =>
    letters.flatMap((second): [string, string][] => {
      const code = `${first}${second}`;
      const name = NO_COUNTRY.test(code) ? undefined : english.of(code);
      return name ? [[name.toLowerCase(), name]] : [];
    }),
  ),
  ...Object.entries(spoken),
]);

/** The country that a line such as `Sudan, Africa` names; undefined if it names none or several. */
export function countryIn(line: string | undefined): string | undefined {
  const named = (line ?? '').split(/[,/;]| and /).flatMap((part) => countries.get(part.trim().toLowerCase()) ?? []);
  const [only, ...more] = new Set(named);
  return more.length === 0 ? only : undefined;
}
