import { useTranslation } from 'react-i18next';
import type { PublishedIntervention } from '#shared/wire/publication.ts';
import type { Description } from '../useDescription.ts';
import { Who } from '../Who.tsx';
import styles from './Timeline.module.css';

/** The chosen bar in words, and the way to what became of its words. */
export function Chosen({
  intervention,
  describe,
}: {
  intervention: PublishedIntervention | undefined;
  describe: Description;
}) {
  const { t } = useTranslation('record');
  if (!intervention) return null;
  return (
    <div className={styles.chosen}>
      <p className={styles.who}>
        <Who intervention={intervention} describe={describe} />
      </p>
      <p>{describe.what(intervention).join(' · ')}</p>
      <a href={`#words-${intervention.interventionId}`}>{t('words.title')}</a>
    </div>
  );
}
