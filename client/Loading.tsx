import { useTranslation } from 'react-i18next';
import styles from './Door.module.css';

export function Loading() {
  const { t } = useTranslation('common');
  return (
    <p className={styles.loading} role="status">
      {t('loading')}
    </p>
  );
}
