import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FloorNews } from '#client/features/floorControl/FloorNews.tsx';
import { FloorNow } from '#client/features/floorControl/FloorNow.tsx';
import { NextUp } from '#client/features/floorControl/NextUp.tsx';
import { PointsOfOrder } from '#client/features/floorControl/PointsOfOrder.tsx';
import { PrimaryButton } from '#client/features/floorControl/PrimaryButton.tsx';
import { useFloorActions } from '#client/features/floorControl/useFloorActions.ts';
import styles from './Chair.module.css';
import { ClockDialog } from './ClockDialog.tsx';
import { CloseSitting } from './CloseSitting.tsx';
import { DeclineDialog } from './DeclineDialog.tsx';
import { KeysHelp } from './keys/KeysHelp.tsx';
import { useKeys } from './keys/useKeys.ts';
import { useKeysSetting } from './keys/useKeysSetting.ts';
import { Lists } from './Lists.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { TimeHeader } from './TimeHeader.tsx';
import { useAsking } from './useAsking.ts';
import { useChairKeys } from './useChairKeys.ts';
import { WhoDialog } from './WhoDialog.tsx';

/** "Who next, and are we in time?" Left is now, right is next; the one action stands at the foot of now. */
export function Chair() {
  const { t } = useTranslation(['chair', 'floorDesk', 'rules']);
  const asking = useAsking();
  const actions = useFloorActions({ onPublish: () => asking.ask({ about: 'publish' }) });
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [keysAreOn, setKeysOn] = useKeysSetting();
  useKeys(useChairKeys({ actions, asking, onHelp: setHelpOpen }), keysAreOn && !isHelpOpen);
  return (
    <div className={styles.console}>
      <TimeHeader onHelp={() => setHelpOpen(true)} />
      <main className={styles.desk}>
        <FloorNews />
        <div className={styles.now}>
          <div className={styles.present}>
            <FloorNow
              actions={actions}
              onWho={(requestId) => asking.ask({ about: 'who', requestId })}
              onClock={(interventionId) => asking.ask({ about: 'clock', interventionId })}
            />
            <div className={styles.coming}>
              <PointsOfOrder
                actions={actions}
                onDecline={({ requestId }) => asking.ask({ about: 'decline', requestId })}
              />
              <NextUp actions={actions} />
            </div>
          </div>
          <div className={styles.action}>
            <PrimaryButton actions={actions} />
          </div>
        </div>
        <Lists actions={actions} asking={asking} />
      </main>
      <DeclineDialog asking={asking} />
      <WhoDialog asking={asking} />
      <ClockDialog asking={asking} />
      <PublishDialog open={asking.now?.about === 'publish'} onClose={asking.close} />
      <CloseSitting open={asking.now?.about === 'closing'} onClose={asking.close} />
      <KeysHelp
        title={t('keys.title')}
        rows={t('keys.rows', { returnObjects: true }) as Record<string, string>}
        open={isHelpOpen}
        onClose={() => setHelpOpen(false)}
        areOn={keysAreOn}
        onSwitch={setKeysOn}
      />
    </div>
  );
}
