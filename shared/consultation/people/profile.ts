import type { PersonId } from '../../basics/ids.ts';

export type Mode = 'room' | 'online' | 'phone';

/** What a person says of themselves, all optional. Gender, region and access minutes are the bureau's, the pronoun is the desk's, the rest everyone's. */
export interface Profile {
  name?: string | undefined;
  honorific?: string | undefined;
  function?: string | undefined;
  organization?: string | undefined;
  country?: string | undefined;
  category?: string | undefined;
  region?: string | undefined;
  gender?: string | undefined;
  pronoun?: string | undefined;
  language?: string | undefined;
  accessMinutes?: number | undefined;
  mode?: Mode | undefined;
}

/** A person as everyone sees them. Without a name they speak unnamed, and the record says so. */
export interface Person {
  personId: PersonId;
  name?: string | undefined;
  honorific?: string | undefined;
  function?: string | undefined;
  organization?: string | undefined;
  country?: string | undefined;
  category?: string | undefined;
  language?: string | undefined;
  mode: Mode;
  /** Set for chairs and the secretariat, whose responses stand apart in the balance. */
  capacity?: 'chair' | 'secretariat' | undefined;
  /** Invited by the programme. */
  invited?: boolean | undefined;
}

export const categories = [
  'government',
  'intergovernmental organization',
  'United Nations',
  'civil society',
  'private sector',
  'technical community',
  'academia',
  'youth',
  'parliamentarian',
  'local government',
  'philanthropy',
  'media',
  'other',
] as const;
export type Category = (typeof categories)[number];

/** The group of those who did not say to which one they belong. */
export const NOT_GIVEN = 'not given';

/** The category a person counts under: other text is kept on the person and counted as other. */
export function countedCategory(category: string | undefined): Category | typeof NOT_GIVEN {
  if (!category) return NOT_GIVEN;
  const known = categories.find((each) => each.toLowerCase() === category.toLowerCase());
  return known ?? 'other';
}
