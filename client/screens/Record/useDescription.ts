import { useTranslation } from 'react-i18next';
import { clockDigits, secondOfDay, timeOfDay } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import type { Instant, Millis } from '#shared/basics/time.ts';
import type { Publication, PublishedIntervention, PublishedName } from '#shared/wire/publication.ts';

/** The words for what is drawn, the same for the eye, the ear and the table. */
export function useDescription({ about, items, sittings }: Publication) {
  const { t } = useTranslation(['record', 'common']);
  const titles = new Map(items.map(({ itemId, title }) => [itemId, title]));
  const inSeconds = sittings.every(({ openedAt, closedAt }) => closedAt !== null && closedAt - openedAt < 600_000);
  const time = (at: Instant) => (inSeconds ? secondOfDay : timeOfDay)(at, about.timeZone);
  const length = (span: Millis) => clockDigits(span / 1000);
  const name = (person: PublishedName) => (person.removed ? t('nameRemoved') : nameOf(person));
  const kind = (of: string) => t(`common:kind.${of}`, { defaultValue: of });
  const item = (itemId: string) => titles.get(itemId) ?? itemId;
  const times = ({ startedAt, endedAt }: PublishedIntervention) =>
    endedAt === null
      ? t('timeline.since', { from: time(startedAt) })
      : t('timeline.times', { from: time(startedAt), to: time(endedAt) });

  const who = ({ speaker, onBehalfOf }: PublishedIntervention) =>
    [
      name(speaker),
      speaker.function,
      speaker.organization,
      speaker.country,
      onBehalfOf && t('common:speaker.onBehalfOf', { group: onBehalfOf }),
    ].filter((part) => !!part) as string[];
  /** What it was, beside an ordinary intervention: its kind, to what it replied, what the chair ruled, in whose place. */
  const beside = ({ kind: of, repliesTo, ruling, listed }: PublishedIntervention) =>
    [
      of !== 'intervention' && kind(of),
      repliesTo !== undefined && t('speakers.repliesTo', { number: repliesTo }),
      ruling !== undefined && t(ruling === '' ? 'speakers.rulingRemoved' : 'speakers.ruling', { ruling }),
      listed && t('speakers.inPlaceOf', { name: name(listed) }),
    ].filter((part) => !!part) as string[];
  const what = (intervention: PublishedIntervention) => {
    const { mode, itemId, spokenMs, allottedMs, overMs, endedBy } = intervention;
    return [
      ...beside(intervention),
      item(itemId),
      t(`common:mode.${mode}`),
      times(intervention),
      spokenMs === null ? t('timeline.running') : t('timeline.lasted', { time: length(spokenMs) }),
      allottedMs !== null && t('timeline.limit', { time: length(allottedMs) }),
      overMs !== null && overMs >= 1000 && t('timeline.overBy', { time: length(overMs) }),
      endedBy && t(`timeline.ended.${endedBy}`),
    ].filter((part) => !!part) as string[];
  };
  return { time, length, name, kind, item, times, who, beside, what };
}

export type Description = ReturnType<typeof useDescription>;
