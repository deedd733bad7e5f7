import { Trans, useTranslation } from 'react-i18next';
import { dayOf, timeOfDay } from '#client/i18n/formats.ts';
import { zoneName } from '#shared/basics/zoneName.ts';
import { nameOf } from '#client/i18n/names.ts';
import type { Instant } from '#shared/basics/time.ts';

interface Props {
  /** That it is released; which version is; or that the draft has moved on since. */
  says: 'is' | 'version' | 'newer' | 'thisIsNewer';
  by: { name?: string | null | undefined; honorific?: string | null | undefined } | null | undefined;
  at: Instant;
  timeZone: string | undefined;
  version: number;
  /** For a page that is read elsewhere too: the time goes with its zone. */
  withZone?: boolean;
}

/** Who released a version of a document, and when. */
export function ReleasedBy({ says, by, at, timeZone = 'UTC', version, withZone = false }: Props) {
  const { t } = useTranslation('common');
  const day = dayOf(at, timeZone);
  const zone = withZone ? ` (${zoneName(at, timeZone)})` : '';
  const values = { name: nameOf(by), day, time: `${timeOfDay(at, timeZone)}${zone}`, version };
  const context = by?.name ? undefined : 'unnamed';
  return <Trans t={t} i18nKey={`release.${says}`} context={context} values={values} components={{ name: <bdi /> }} />;
}
