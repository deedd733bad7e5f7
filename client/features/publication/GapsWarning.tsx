import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { documentGaps } from './documentGaps.ts';

/** What everybody would find missing in the documents; nothing where they are whole. */
export function GapsWarning() {
  const { t } = useTranslation('record');
  const sections = useConsultation(({ desk }) => desk.sections);
  const { marked, reportsSomebody } = useMemo(() => documentGaps(Object.values(sections)), [sections]);
  return (
    <>
      {marked.length > 0 && (
        <p>
          <strong>{t('publish.gaps')}</strong> {marked.join(', ')}.
        </p>
      )}
      {!reportsSomebody && (
        <p>
          <strong>{t('publish.nothingSaid')}</strong>
        </p>
      )}
    </>
  );
}
