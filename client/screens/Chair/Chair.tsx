import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FloorNews } from '#client/features/floorControl/FloorNews.tsx';
import { FloorNow } from '#client/features/floorControl/FloorNow.tsx';
import { NextUp } from '#client/features/floorControl/NextUp.tsx';
import { useFloorActions } from '#client/features/floorControl/useFloorActions.ts';
import { AbsentList } from '#client/features/listControl/AbsentList.tsx';
import { ListHeader } from '#client/features/listControl/ListHeader.tsx';
import { SpeakersList } from '#client/features/listControl/SpeakersList.tsx';
import styles from './Chair.module.css';
import { CloseSitting } from './CloseSitting.tsx';
import { KeysHelp } from './keys/KeysHelp.tsx';
import { useKeys } from './keys/useKeys.ts';
import { useKeysSetting } from './keys/useKeysSetting.ts';
import { Programme } from './Programme.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { TimeHeader } from './TimeHeader.tsx';
import { useChairKeys } from './useChairKeys.ts';
import { useForecast } from './useForecast.ts';

/** "Who next, and are we in time?" Left is now, right is next. */
export function Chair() {
  const { t } = useTranslation('chair');
  const [asking, setAsking] = useState<'publish' | 'closing' | null>(null);
  const onPublish = () => setAsking('publish');
  const onClosing = () => setAsking('closing');
  const actions = useFloorActions({ onPublish });
  const [isReopening, setReopening] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [keysAreOn, setKeysOn] = useKeysSetting();
  const { reached } = useForecast();
  const keys = useChairKeys({ actions, onReopening: setReopening, onHelp: setHelpOpen, onClosing, onPublish });
  useKeys(keys, keysAreOn && !isHelpOpen);
  return (
    <>
      <TimeHeader onHelp={() => setHelpOpen(true)} />
      <main className={styles.desk}>
        <FloorNews />
        <div className={styles.now}>
          <FloorNow actions={actions} />
          <NextUp actions={actions} />
        </div>
        <div className={styles.next}>
          <Programme onPublish={onPublish} onClosing={onClosing} />
          <section aria-labelledby="speakers-list">
            <ListHeader controls isReopening={isReopening} onReopening={setReopening} />
            <SpeakersList onGive={actions.give} reached={reached} />
            <AbsentList />
          </section>
        </div>
      </main>
      <PublishDialog open={asking === 'publish'} onClose={() => setAsking(null)} />
      <CloseSitting open={asking === 'closing'} onClose={() => setAsking(null)} />
      <KeysHelp
        title={t('keys.title')}
        rows={t('keys.rows', { returnObjects: true }) as Record<string, string>}
        open={isHelpOpen}
        onClose={() => setHelpOpen(false)}
        areOn={keysAreOn}
        onSwitch={setKeysOn}
      />
    </>
  );
}
