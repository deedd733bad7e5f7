import { useMemo } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { dayOf, timeOfDay } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { ReleasedBy } from '#client/ui/ReleasedBy.tsx';
import {
  hasLostSentence,
  hasMovedOn,
  releaserOf,
  standingRelease,
  takenBackByOf,
} from '#shared/consultation/desk/releasedText.ts';
import type { Format } from '#shared/draft/model.ts';

/** What the document is: a machine draft, or released by whom; and whether it has moved on since. */
export function DraftStatus({ format }: { format: Format }) {
  const { t } = useTranslation('rapporteur');
  const { release, isCurrent } = useRelease(format);
  const hasLost = useConsultation(({ desk }) => hasLostSentence(desk, format));
  const releaser = useConsultation(({ everyone }) => release && releaserOf(everyone, release));
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  if (!release)
    return (
      <>
        <strong>{t('draft.notOfficial')}</strong>
        <LastTakenBack format={format} />
      </>
    );
  const { at, draftVersion } = release;
  const told = { by: releaser, at, timeZone, version: draftVersion };
  if (isCurrent)
    return (
      <>
        <strong>
          <ReleasedBy says="is" {...told} />
        </strong>
        {hasLost && <> · {t('release.lost')}</>}
      </>
    );
  return (
    <>
      <strong>{t('draft.notOfficial')}</strong>
      {' · '}
      <ReleasedBy says="newer" {...told} />
    </>
  );
}

/** That the latest release was taken back, and by whom. */
function LastTakenBack({ format }: { format: Format }) {
  const { t } = useTranslation('rapporteur');
  const everyone = useConsultation((consultation) => consultation.everyone);
  const last = everyone.releases?.findLast((release) => release.format === format);
  if (last?.takenBackAt === undefined) return null;
  const { draftVersion: version, takenBackAt: at } = last;
  const { timeZone = 'UTC' } = everyone.setUp;
  const values = {
    version,
    name: nameOf(takenBackByOf(everyone, last), t('versions.aRapporteur')),
    day: dayOf(at, timeZone),
    time: timeOfDay(at, timeZone),
  };
  return (
    <>
      {' · '}
      <Trans t={t} i18nKey="release.takenBack" values={values} components={{ name: <bdi /> }} />
    </>
  );
}

/** The release that stands, and whether the draft still reads so. */
export function useRelease(format: Format) {
  const release = useConsultation(({ everyone }) => standingRelease(everyone, format));
  const desk = useConsultation((consultation) => consultation.desk);
  const isCurrent = useMemo(() => release !== null && !hasMovedOn(desk, format), [desk, format, release]);
  return { release, isCurrent };
}
