import { languageName } from '#client/i18n/formats.ts';
import type { Trait } from '#shared/consultation/balance/balanceOf.ts';
import { NOT_GIVEN } from '#shared/consultation/people/profile.ts';

type Words = (key: string, options: Record<string, unknown>) => string;

/** The name of a group in the page's language; what somebody wrote of themselves stays as they wrote it. */
export function groupNamed(t: Words, trait: Trait, group: string): string {
  if (group === NOT_GIVEN) return t('balance.notGiven', {});
  if (trait === 'language') return languageName(group);
  if (trait === 'region') return t(`common:reason.region.${group}`, { defaultValue: group });
  if (trait === 'turn') return t(`balance.turn.${group}`, {});
  if (trait === 'gender') return group;
  return t(`common:${trait}.${group}`, { defaultValue: group });
}
