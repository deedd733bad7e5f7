import { known, nameParts, type Conversion, type Converted } from './conversion.ts';
import { countryIn } from './countryIn.ts';

interface Row {
  n: number;
  speaker: string;
  contact?: string | null;
  stakeholder_group?: string;
  region?: string;
  text: string;
}

/** An office's name in place of a person's. */
const OFFICE =
  /government|department|ministry|association|organi[sz]ation|committee|council|commission|society|institute|foundation|@/i;
const NO_ORGANIZATION = /^(?:na|n\/a|none|independent researcher|personal submission|individ?i?u?al .*|\S+@\S+)$/i;

/** Past this it is a sentence about the organization. */
const LONGEST_REGION = 60;

/** Written contributions of stakeholders to a meeting on Internet governance, each as if it were read out. */
export const netmundial2014: Conversion = {
  source: 'netmundial_2014/contributions.json',
  setUp: './netmundial2014.setup.json',
  convert: (rows: Row[]): Converted[] =>
    rows.map(({ n, speaker, contact, stakeholder_group: group, region, text }) => ({
      n,
      ...personOf(contact),
      ...known({
        organization: NO_ORGANIZATION.test(speaker) ? undefined : speaker.replace(/^Organization - /, ''),
        category: group?.toLowerCase(),
        country: countryIn(region),
        region: countryIn(region) || (region ?? '').length > LONGEST_REGION ? undefined : region,
      }),
      text,
    })),
};

/** Of several people who signed, the first; nobody where an office signed. */
function personOf(contact: string | null | undefined): { speaker?: string; honorific?: string } {
  const [first = ''] = (contact ?? '').split(/;|,| and /);
  if (first.trim() === '' || OFFICE.test(first)) return {};
  const { speaker, honorific } = nameParts(first);
  return known({ speaker: inOrdinaryCase(speaker), honorific }) as { speaker?: string; honorific?: string };
}

function inOrdinaryCase(name: string): string {
  return name.replace(/\p{Lu}{3,}/gu, (word) => `${word[0]}${word.slice(1).toLowerCase()}`);
}
