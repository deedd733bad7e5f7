import type { Profile } from '../../people/profile.ts';
import type { Registrant } from '../../people/registration.ts';
import { modes, oneOf } from './picks.ts';

export function guest(n: number): Profile {
  const said = { gender: 'man', pronoun: 'he', accessMinutes: n % 4, language: 'fr' };
  const task = { honorific: 'Dr.', function: 'Gardener', organization: `Guild ${n % 5}` };
  return { name: `Guest ${n}`, ...(n % 2 === 0 && said), ...(n % 3 === 0 && task) };
}

export function seat(n: number): string {
  return `Row ${n % 20}`;
}

/** Some who act by themselves too, and some who enter by their name. */
export function registrant(n: number): Registrant {
  if (n % 6 === 0) return { name: 'mira costa', organization: 'River  Growers', region: 'Delta', gender: 'woman' };
  const more = {
    country: 'Malta',
    category: 'youth',
    region: 'Hills',
    contact: `${n}@example.org`,
    seat: seat(n),
  };
  return { ...guest(n % 12), name: `Guest ${n % 12}`, ...(n % 2 === 0 && more), mode: oneOf([undefined, ...modes], n) };
}

export function named(n: number): { name: string; organization?: string | undefined } {
  return oneOf(
    [{ name: `GUEST ${n % 12}`, organization: guest(n % 12).organization }, { name: `Passer-by ${n % 4}` }],
    n,
  );
}
