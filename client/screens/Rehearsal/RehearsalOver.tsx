import { useTranslation } from 'react-i18next';
import styles from './Rehearsal.module.css';

/** What every screen says once its rehearsal was wiped. */
export function RehearsalOver() {
  const { t } = useTranslation('rehearsal');
  return (
    <main className={styles.over}>
      <h1>{t('over.title')}</h1>
      <p role="status">{t('over.about')}</p>
      <a href="/">{t('over.start')}</a>
    </main>
  );
}
