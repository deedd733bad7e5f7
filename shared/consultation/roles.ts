/** The roles that links are made for (docs/PROTOCOL.md). */
export const roles = [
  'organizer',
  'chair',
  'floorOfficer',
  'rapporteur',
  'captioner',
  'participant',
  'observer',
  'display',
] as const;
export type Role = (typeof roles)[number];

/** Besides people there act: the set-up at creation, alarms at a deadline, and the machine that drafts. */
export type ActorRole = Role | 'setUp' | 'alarm' | 'machine';

/** Audiences are nested: everyone within desk within bureau. */
export const audiences = ['everyone', 'desk', 'bureau'] as const;
export type Audience = (typeof audiences)[number];

const audienceOfRole: Record<Role, Audience> = {
  organizer: 'bureau',
  chair: 'bureau',
  floorOfficer: 'bureau',
  rapporteur: 'desk',
  captioner: 'everyone',
  participant: 'everyone',
  observer: 'everyone',
  display: 'everyone',
};

export function audienceOf(role: Role): Audience {
  return audienceOfRole[role];
}

/** Does this audience see what is meant for `level`? */
export function sees(audience: Audience, level: Audience): boolean {
  return audiences.indexOf(audience) >= audiences.indexOf(level);
}
