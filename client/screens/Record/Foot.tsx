import { useTranslation } from 'react-i18next';
import type { Publication } from '#shared/wire/publication.ts';
import styles from './Record.module.css';

/** Where this stands and what it stands on, so that a printed page can be checked, too. */
export function Foot({ publication: { consultationId, record } }: { publication: Publication }) {
  const { t } = useTranslation('record');
  const address = `${location.origin}/record/${consultationId}`;
  return (
    <footer className={styles.foot}>
      <p>
        {t('foot.address')}: <bdi>{address}</bdi>
      </p>
      <p>
        {t('foot.made', { events: record.events })} {t('verify.head')}:{' '}
        <code className={styles.head}>{record.head}</code>
      </p>
    </footer>
  );
}
