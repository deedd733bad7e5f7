import type { Actor } from '../decision.ts';

const actor = (role: Actor['role'], personId: string, profile?: Actor['profile']): Actor => ({
  role,
  personId,
  profile,
});

export const setUp = actor('setUp', 'setUp');
export const alarm = actor('alarm', 'alarm');
export const machine = actor('machine', 'machine');

export const organizer = actor('organizer', 'p1', { name: 'Ida Holm' });
export const chair = actor('chair', 'p2', { name: 'Bela Nagy', country: 'Hungary' });
export const secondChair = actor('chair', 'p3', { name: 'Ravi Menon' });
export const floorOfficer = actor('floorOfficer', 'p4', { name: 'Ann Berg' });
export const rapporteur = actor('rapporteur', 'p5', { name: 'Luc Martin' });
export const captioner = actor('captioner', 'p6');
export const observer = actor('observer', 'p7');
export const display = actor('display', 'p8');

export const mira = actor('participant', 'p11', {
  name: 'Mira Costa',
  organization: 'River Growers',
  country: 'Portugal',
  category: 'civil society',
  mode: 'online',
});
export const tomas = actor('participant', 'p12', { name: 'Tomas Reyes', category: 'government', mode: 'room' });
/** Asked for an access minute or two, and stated gender, region and pronoun. */
export const noor = actor('participant', 'p13', {
  name: 'Noor Haddad',
  gender: 'woman',
  region: 'Delta',
  pronoun: 'she',
  accessMinutes: 2,
});
export const nameless = actor('participant', 'p14', {});

export const everyActor = [
  organizer,
  chair,
  secondChair,
  floorOfficer,
  rapporteur,
  captioner,
  observer,
  display,
  mira,
  tomas,
  noor,
  nameless,
  alarm,
  machine,
];
