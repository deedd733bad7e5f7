import { useTranslation } from 'react-i18next';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { Button } from '#client/ui/Button.tsx';
import type { Intervention } from '#shared/consultation/state.ts';
import styles from './FloorNow.module.css';
import type { FloorActions } from './useFloorActions.ts';

/** Time and end of the running intervention. The buttons keep their places, also while nobody speaks. */
export function FloorButtons({ running, actions }: { running: Intervention | null; actions: FloorActions }) {
  const { t } = useTranslation('chair');
  const isPaused = running?.timing.pausedAt != null;
  const noTime = useDisabledReason({ type: 'ExtendTime', seconds: 30 });
  const noEnd = useDisabledReason({ type: 'EndIntervention' });
  return (
    <div className={styles.buttons} role="group" aria-label={t('now.controls')}>
      <Button disabledReason={noTime} shortcut="+" onClick={actions.moreTime}>
        {t('now.more')}
      </Button>
      <Button disabledReason={noTime} shortcut="-" onClick={actions.lessTime}>
        {t('now.less')}
      </Button>
      <Button disabledReason={noEnd} shortcut="P" onClick={actions.pauseOrResume}>
        {t(isPaused ? 'now.resume' : 'now.pause')}
      </Button>
      <Button disabledReason={noEnd} shortcut="E" onClick={actions.end}>
        {t('now.end')}
      </Button>
    </div>
  );
}
