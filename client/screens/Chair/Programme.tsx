import { useTranslation } from 'react-i18next';
import { sittingShown } from '#client/features/floorControl/sittingShown.ts';
import { OrderMenu } from '#client/features/rules/OrderMenu.tsx';
import { useConsultation } from '#client/store/selecting.ts';
import { Chairs } from './Chairs.tsx';
import { DraftSharing } from './DraftSharing.tsx';
import { Items } from './Items.tsx';
import { Limits } from './Limits.tsx';
import { closeProgramme } from './programmeFold.ts';
import styles from './Programme.module.css';
import { PublishRecord } from './PublishRecord.tsx';
import { SittingControls } from './SittingControls.tsx';

/** What the chair does a few times in a sitting, out of the way until then. */
export function Programme({ onPublish, onClosing }: { onPublish: () => void; onClosing: () => void }) {
  const { t } = useTranslation('chair');
  const sitting = useConsultation(({ everyone }) => sittingShown(everyone));
  return (
    <details
      id="programme"
      className={styles.programme}
      onKeyDown={(event) => event.key === 'Escape' && closeProgramme()}
    >
      <summary className={styles.summary}>
        <h2>{t('programme.title')}</h2>
        <span className={styles.state}>{t(`common:sitting.${sitting}`)}</span>
        <kbd className={styles.key} aria-hidden="true">
          {'I'}
        </kbd>
      </summary>
      <div className={styles.parts}>
        <SittingControls onClosing={onClosing} />
        <Items />
        <OrderMenu />
        <Limits />
        <DraftSharing />
        <Chairs />
        <PublishRecord onAsk={onPublish} />
      </div>
    </details>
  );
}
