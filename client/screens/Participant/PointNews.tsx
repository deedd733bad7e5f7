import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import type { PointStanding } from './beside.ts';
import styles from './Beside.module.css';
import { StandingHead } from './StandingHead.tsx';
import { Withdraw } from './Withdraw.tsx';

interface Props {
  point: PointStanding;
  onDismiss: () => void;
}

/** What comes of one's own point of order, to the ruling in the chair's words. */
export function PointNews({ point, onDismiss }: Props) {
  const { t } = useTranslation('participant');
  if (point.is === 'heard') return null;
  const isOver = point.is === 'ruled' || point.is === 'declined';
  return (
    <section className={styles.card} role="status">
      <StandingHead word="pointOfOrder" isBeside>
        {t(`point.${point.is}.title`)}
      </StandingHead>
      <p>{point.is === 'ruled' ? <Ruling words={point.ruling} /> : <About point={point} />}</p>
      <div className={styles.actions}>
        {point.is === 'waits' && <Withdraw requestId={point.request.requestId}>{t('point.withdraw')}</Withdraw>}
        {isOver && <Button onClick={onDismiss}>{t('point.understood')}</Button>}
      </div>
    </section>
  );
}

function Ruling({ words }: { words: string }) {
  const { t } = useTranslation('participant');
  if (words === '') return t('common:erased');
  return (
    <q className={styles.ruling}>
      <bdi>{words}</bdi>
    </q>
  );
}

function About({ point }: { point: Exclude<PointStanding, { is: 'ruled' | 'heard' }> }) {
  const { t } = useTranslation('participant');
  if (point.is === 'declined') return t(`declined.because.${point.code}`);
  if (point.is === 'unruled') return t('point.unruled.about');
  return point.place > 1 ? t('point.waits.behind', { count: point.place - 1 }) : t('point.waits.about');
}
