import { useTranslation } from 'react-i18next';
import { useRostrum } from '#client/store/rostrum.ts';
import { silenceMs } from '#client/store/submit.ts';
import { useNow } from '#client/ui/serverClock.ts';
import styles from './LineLost.module.css';

/** Two and a half of the server's heartbeats. */
const LOST_MS = 25_000;

/** A small mark while the clock goes on. */
export function LineLost() {
  const { t } = useTranslation('display');
  useNow(1000);
  const status = useRostrum((state) => state.status);
  const silence = silenceMs();
  if (status === 'live' && silence < LOST_MS) return null;
  return (
    <p className={styles.lost} role="status">
      {t('lineLost', { seconds: Math.round(silence / 1000) })}
    </p>
  );
}
