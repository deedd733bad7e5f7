import type { Intervention } from './interventions.schema.ts';
import { nameKey } from './sameName.ts';

const FIELDS = [
  'honorific',
  'function',
  'organization',
  'country',
  'category',
  'region',
  'gender',
  'pronoun',
  'language',
] as const;
const SHORT = new Set<string>(['honorific', 'pronoun', 'language']);
const [LONGEST_LINE, LONGEST_SHORT_LINE] = [200, 50];

/** What a person says of themselves (POST /api/sessions). */
export type Profile = { name?: string; accessMinutes?: number } & { [field in (typeof FIELDS)[number]]?: string };

/** A person who speaks, once or often. */
export interface Speaker {
  key: string;
  /** All that their interventions say of them; where two differ, the first. */
  profile: Profile;
}

/**
 * Who speaks each intervention, null where nobody is named. The same name is the same person, unless both say an organization and
 * not the same one.
 */
export function speakersOf(interventions: Intervention[]): (Speaker | null)[] {
  const byName = new Map<string, Speaker[]>();
  return interventions.map((intervention) => {
    if (intervention.speaker === undefined) return null;
    const namesakes = byName.get(nameKey(intervention.speaker)) ?? [];
    const stated = profileOf(intervention);
    let speaker = namesakes.find(({ profile }) => fits(profile.organization, stated.organization));
    if (!speaker) {
      speaker = { key: `${nameKey(intervention.speaker)}#${namesakes.length + 1}`, profile: {} };
      byName.set(nameKey(intervention.speaker), [...namesakes, speaker]);
    }
    speaker.profile = { ...stated, ...speaker.profile };
    return speaker;
  });
}

/** The profile that one intervention gives, within the lengths that the server takes. */
export function profileOf(intervention: Intervention): Profile {
  const category = intervention.kind?.toLowerCase() === 'un' ? 'United Nations' : intervention.category;
  const said = { ...intervention, category };
  const stated = FIELDS.flatMap((field) => {
    const value = said[field];
    return value === undefined ? [] : [[field, fitting(value, SHORT.has(field) ? LONGEST_SHORT_LINE : LONGEST_LINE)]];
  });
  return {
    ...(intervention.speaker !== undefined && { name: fitting(intervention.speaker, LONGEST_LINE) }),
    ...(Object.fromEntries(stated) as Omit<Profile, 'name' | 'accessMinutes'>),
    ...(intervention.accessMinutes !== undefined && { accessMinutes: intervention.accessMinutes }),
  };
}

function fits(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || nameKey(one) === nameKey(other);
}

/** On one line, and cut where the server would refuse it. */
export function fitting(value: string, longest: number): string {
  const oneLine = value
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return oneLine.length > longest ? `${oneLine.slice(0, longest - 1).trimEnd()}…` : oneLine;
}
