import { useTranslation } from 'react-i18next';
import { Begins } from '#client/features/floorControl/Begins.tsx';
import { timeOfDay } from '#client/i18n/formats.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { closeOrAsk } from './closing.ts';
import styles from './Programme.module.css';
import { suspendOrResume } from './useChairKeys.ts';

export function SittingControls({ onClosing }: { onClosing: () => void }) {
  const { t } = useTranslation(['chair', 'check']);
  const sitting = useConsultation(({ everyone }) => everyone.sittings[everyone.sittingId ?? '']);
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  const waiting = useConsultation(
    ({ everyone }) => Object.values(everyone.lists).flatMap((list) => list.waiting).length,
  );
  const isSuspended = sitting?.state === 'suspended';
  const noOpening = useDisabledReason({ type: 'OpenSitting' });
  const noPause = useDisabledReason({ type: isSuspended ? 'ResumeSitting' : 'SuspendSitting' });
  const noClosing = useDisabledReason({ type: 'CloseSitting' });
  return (
    <section aria-labelledby="sitting">
      <h3 id="sitting">{t('sitting.title')}</h3>
      {sitting?.openedAt != null && (
        <p className={styles.hint}>{t('sitting.openSince', { time: timeOfDay(sitting.openedAt, timeZone) })}</p>
      )}
      {!sitting && (
        <div className={styles.hint}>
          <Begins />
        </div>
      )}
      <div className={styles.buttons}>
        {!sitting && (
          <Button size="small" disabledReason={noOpening} onClick={() => void submit({ type: 'OpenSitting' })}>
            {t('sitting.open')}
          </Button>
        )}
        <Button size="small" shortcut="S" disabledReason={noPause} onClick={suspendOrResume}>
          {t(isSuspended ? 'sitting.resume' : 'sitting.suspend')}
        </Button>
        <Button size="small" shortcut="Shift+C" disabledReason={noClosing} onClick={() => closeOrAsk(onClosing)}>
          {t('sitting.close', { count: waiting })}
        </Button>
      </div>
      <p className={styles.hint}>
        <a href="#check">{t('check:link')}</a>
      </p>
    </section>
  );
}
