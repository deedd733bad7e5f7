import { useTranslation } from 'react-i18next';
import type { Intervention } from '#shared/consultation/state.ts';
import { HardStop } from '#client/features/floorControl/HardStop.tsx';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { submit, useIsWaitingToSend } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Countdown } from '#client/ui/Countdown.tsx';
import { useWakeLock } from '#client/ui/useWakeLock.ts';
import styles from './Speaking.module.css';

/** While speaking, the countdown is the page. */
export function Speaking({ intervention }: { intervention: Intervention }) {
  const { t } = useTranslation(['participant', 'common']);
  const finish = { type: 'EndIntervention', interventionId: intervention.interventionId } as const;
  const reason = useDisabledReason(finish);
  const isWaiting = useIsWaitingToSend('EndIntervention');
  useWakeLock();
  return (
    <section className={styles.speaking}>
      <h2 className={styles.title}>{t('speaking.title')}</h2>
      {intervention.kind !== 'intervention' && <p className={styles.kind}>{t(`common:kind.${intervention.kind}`)}</p>}
      <div className={styles.clock}>
        <Countdown timing={intervention.timing} size="huge" announces wordWhileRunning />
        <HardStop className={styles.taken} />
      </div>
      <Button
        variant="primary"
        size="large"
        disabledReason={isWaiting ? t('speaking.finishing') : reason}
        reasonShown={isWaiting}
        onClick={() => void submit(finish)}
      >
        {t('speaking.finished')}
      </Button>
    </section>
  );
}
