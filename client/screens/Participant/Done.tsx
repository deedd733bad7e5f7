import { useTranslation } from 'react-i18next';
import type { Intervention } from '#shared/consultation/state.ts';
import { clockDigits } from '#client/i18n/formats.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { Button } from '#client/ui/Button.tsx';
import styles from './Participant.module.css';
import { StandingHead } from './StandingHead.tsx';

/** After the floor. */
export function Done({ intervention, onAskAgain }: { intervention: Intervention; onAskAgain: () => void }) {
  const { t } = useTranslation('participant');
  const reason = useDisabledReason({ type: 'RequestFloor', kind: 'intervention' });
  const context = intervention.endedBy === 'hardStop' ? 'hardStop' : '';
  return (
    <section className={styles.place}>
      <StandingHead word="done">{t('done.title', { context })}</StandingHead>
      <p className={styles.quiet}>{t('done.about', { time: clockDigits((intervention.spokeMs ?? 0) / 1000) })}</p>
      <div className={styles.actions}>
        <Button disabledReason={reason} onClick={onAskAgain}>
          {t('done.again')}
        </Button>
      </div>
    </section>
  );
}
