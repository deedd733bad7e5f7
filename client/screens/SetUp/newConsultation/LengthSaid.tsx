import { useTranslation } from 'react-i18next';
import { factsOf } from '#shared/conceptNote/noteReading.ts';
import styles from './Confirm.module.css';
import { useConfirmation } from './Confirming.ts';

/** How long the note says that a sitting is. It is no field of the set-up: ends are proposed from it. */
export function LengthSaid() {
  const { t } = useTranslation('newConsultation');
  const { reading } = useConfirmation();
  const length = reading && factsOf(reading, 'length')[0];
  if (!length) return null;
  return (
    <p>
      {t('sitting.length', { count: length.value })}{' '}
      <span className={styles.origin}>{t(`origin.${length.certainty}`)}</span>
    </p>
  );
}
