import { known, nameParts, type Conversion, type Converted } from './conversion.ts';

interface Row {
  n: number;
  speaker: string;
  text: string;
}

const parties: Record<string, string> = {
  'Lib.': 'Liberal Party',
  CPC: 'Conservative Party',
  NDP: 'New Democratic Party',
  BQ: 'Bloc Québécois',
  GP: 'Green Party',
  'Ind.': 'Independent',
};

/** A virtual sitting of a parliamentary committee. Whoever presides is printed by the office after the first time. */
export const qmsumCovid3: Conversion = {
  source: 'qmsum_covid_3/interventions.json',
  setUp: './qmsumCovid3.setup.json',
  convert: (rows: Row[]): Converted[] => {
    const presiding = new Map<string, string>();
    return rows.map(({ n, speaker, text }) => {
      const [, office, name] = /^(The (?:Acting )?Chair)(?: \((.*)\))?$/.exec(speaker) ?? [];
      if (!office) return { n, ...memberOf(speaker), text };
      if (name) presiding.set(office, name);
      const { speaker: who, honorific } = memberOf(presiding.get(office) ?? office);
      const title = office.replace(/^The /, '');
      return { n, kind: 'chair', ...known({ speaker: who, honorific, function: title, country: 'Canada' }), text };
    });
  },
};

/** `Mr. Paul Manly (Nanaimo, GP)`: brackets hold a riding and a party, or a minister's office. */
function memberOf(printed: string): Omit<Converted, 'n' | 'text'> & { speaker: string } {
  const [, name = printed, brackets = ''] = /^(.*?)(?: \((.*)\))?$/.exec(printed) ?? [];
  const [, riding, party = ''] = /^(.*), ([^,]+)$/.exec(brackets) ?? [];
  const organization = parties[party];
  const isMember = organization !== undefined;
  return {
    ...nameParts(name),
    ...known({
      function: isMember ? `Member for ${riding}` : brackets,
      organization: isMember ? organization : brackets ? 'Government of Canada' : undefined,
    }),
    country: 'Canada',
    ...(brackets && { category: isMember ? 'parliamentarian' : 'government' }),
  };
}
