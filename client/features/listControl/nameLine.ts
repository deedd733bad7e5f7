import type { Profile } from '#shared/consultation/people/profile.ts';

const HONORIFIC = /^(Ms|Mr|Mrs|Mx|Dr|Prof|H\.E|Sir|Dame)\.?\s+(?=\S)/i;

/**
 * Reads the line a floor officer types: name, organization, country, parted by commas. A fourth part and more belong to the
 * organization, for "Ministry of Trade, Industry and Tourism" is one; the last part is the country.
 */
export function readNameLine(line: string): Profile {
  const [first = '', ...rest] = line.split(/[,،，]/).map((part) => part.trim());
  const parts = rest.filter((part) => part !== '');
  const country = parts.length > 1 ? parts.at(-1) : undefined;
  const organization = (country === undefined ? parts : parts.slice(0, -1)).join(', ');
  const honorific = HONORIFIC.exec(first)?.[0].trim();
  const name = honorific === undefined ? first : first.slice(honorific.length).trim();
  return {
    ...(name !== '' && { name }),
    ...(honorific !== undefined && {
      honorific: /^(Ms|Mr|Mrs|Mx|Dr|Prof)$/i.test(honorific) ? `${honorific}.` : honorific,
    }),
    ...(organization !== '' && { organization }),
    ...(country !== undefined && { country }),
  };
}

const SHORTEST = 2;

/** Whoever may be found: their plate or seat finds them too. */
type Findable = Pick<Profile, 'name' | 'organization' | 'country'> & { seat?: string | undefined };

/**
 * Whoever has exactly this plate or seat; else people whose name, organization, country or seat has a word that starts so, best
 * first: names before the rest.
 */
export function peopleMatching<P extends Findable>(people: P[], typed: string, most: number): P[] {
  const wanted = folded(typed.split(/[,،，]/)[0] ?? '');
  const seated = wanted === '' ? [] : people.filter(({ seat }) => folded(seat ?? '') === wanted);
  if (seated.length > 0) return seated.slice(0, most);
  if (wanted.length < SHORTEST) return [];
  const byName = people.filter(({ name }) => hasWord(name, wanted));
  const byRest = people.filter((person) => !byName.includes(person) && person.name && hasWord(rest(person), wanted));
  return [...byName, ...byRest].slice(0, most);
}

function rest({ organization = '', country = '', seat = '' }: Findable): string {
  return `${organization} ${country} ${seat}`;
}

function hasWord(text: string | undefined, wanted: string): boolean {
  return ` ${folded(text ?? '').replaceAll('-', ' ')}`.includes(` ${wanted}`);
}

/** Without accents and capitals, so that "hribcar" finds Hribčar. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
