import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import styles from './Toast.module.css';

interface Props {
  message: string;
  onDismiss: () => void;
}

/** Long enough to read twice; it also goes when dismissed. */
const SHOWN_MS = 12_000;

export function Toast({ message, onDismiss }: Props) {
  const { t } = useTranslation('common');
  useEffect(() => {
    const timer = setTimeout(onDismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message, onDismiss]);
  return (
    <div className={styles.toast} role="alert">
      <p className={styles.words}>{message}</p>
      <Button size="small" onClick={onDismiss}>
        {t('dismiss')}
      </Button>
    </div>
  );
}
