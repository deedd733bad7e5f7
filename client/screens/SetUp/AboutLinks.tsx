import { Trans, useTranslation } from 'react-i18next';
import styles from './SetUp.module.css';

/** What the links are, and what the consultation's number is kept for. */
export function AboutLinks({ id }: { id: string }) {
  const { t } = useTranslation('setUp');
  return (
    <>
      <p className={styles.quiet}>{t('links.about')}</p>
      <p className={styles.quiet}>
        <Trans t={t} i18nKey="links.number" values={{ id }} components={{ id: <strong className={styles.number} /> }} />
      </p>
    </>
  );
}
