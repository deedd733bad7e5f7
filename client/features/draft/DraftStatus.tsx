import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { ReleasedBy } from '#client/ui/ReleasedBy.tsx';
import { hasMovedOn, standingRelease } from '#shared/consultation/desk/releasedText.ts';
import type { Format } from '#shared/draft/model.ts';

/** What the document is: a machine draft, or released by whom; and whether it has moved on since. */
export function DraftStatus({ format }: { format: Format }) {
  const { t } = useTranslation('rapporteur');
  const { release, isCurrent } = useRelease(format);
  const people = useConsultation(({ everyone }) => everyone.people);
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  if (!release) return <strong>{t('draft.notOfficial')}</strong>;
  const { by, at, draftVersion } = release;
  const told = { by: people[by], at, timeZone, version: draftVersion };
  if (isCurrent)
    return (
      <strong>
        <ReleasedBy says="is" {...told} />
      </strong>
    );
  return (
    <>
      <strong>{t('draft.notOfficial')}</strong>
      {' · '}
      <ReleasedBy says="newer" {...told} />
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
