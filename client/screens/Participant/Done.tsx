import { useTranslation } from 'react-i18next';
import { clockDigits } from '#client/i18n/formats.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { Button } from '#client/ui/Button.tsx';
import styles from './Participant.module.css';
import type { Standing } from './standing.ts';

interface Props {
  standing: Extract<Standing, { is: 'done' | 'absent' }>;
  onAskAgain: () => void;
}

/** After the floor, or after having been called in vain. */
export function Done({ standing, onAskAgain }: Props) {
  const { t } = useTranslation('participant');
  const reason = useDisabledReason({ type: 'RequestFloor', kind: 'intervention' });
  const context = standing.is === 'done' && standing.intervention.endedBy === 'hardStop' ? 'hardStop' : '';
  const spokeMs = standing.is === 'done' ? (standing.intervention.spokeMs ?? 0) : 0;
  return (
    <section className={styles.place}>
      <h2 className={styles.big}>{t(`${standing.is}.title`, { context })}</h2>
      <p className={styles.quiet}>{t(`${standing.is}.about`, { time: clockDigits(spokeMs / 1000) })}</p>
      <div className={styles.actions}>
        <Button disabledReason={reason} onClick={onAskAgain}>
          {t('done.again')}
        </Button>
      </div>
    </section>
  );
}
