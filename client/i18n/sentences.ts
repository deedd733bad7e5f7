import type { Refused } from '#shared/consultation/decision.ts';
import { reasonSentence as reasonOf, type Place } from '#shared/consultation/ordering/reasons.ts';
import { refusals } from '#shared/consultation/refusals.ts';
import i18next from 'i18next';

/** A refusal in the page's language. A sentence of its own is its own key, so that it reads well even before it is translated. */
export function refusalSentence({ refusal, message }: Pick<Refused, 'refusal' | 'message'>): string {
  const own = message && message !== refusals[refusal] ? message : null;
  if (own) return i18next.t(own, { ns: 'refusals', keySeparator: false, nsSeparator: false, defaultValue: own });
  return i18next.t(`refusals:codes.${refusal}`, { defaultValue: message ?? refusals[refusal] ?? refusal });
}

/** Why somebody stands where they stand. */
export function reasonSentence(place: Place): string {
  const { group, region, sector, why, ...numbers } = place.reasonParams;
  return i18next.t(`common:reason.${place.reasonCode}`, {
    ...numbers,
    ...(group !== undefined && { group: i18next.t(`common:category.${group}`, { defaultValue: String(group) }) }),
    ...(region !== undefined && {
      region: i18next.t(`common:reason.region.${region}`, { defaultValue: String(region) }),
    }),
    ...(sector !== undefined && { sector: i18next.t(`common:reason.sector.${sector}`) }),
    ...(why !== undefined && { why: i18next.t(`common:reason.why.${why}`) }),
    defaultValue: reasonOf(place),
  });
}

/** "4th" in the page's language. */
export function ordinal(place: number): string {
  return i18next.t('common:ordinal', { count: place, ordinal: true });
}
