import { useTranslation } from 'react-i18next';
import { leftAtClosing } from '#client/features/floorControl/leftAtClosing.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import styles from './Programme.module.css';
import own from './PublishRecord.module.css';

/** Asks once, where closing the sitting leaves items or people behind. */
export function CloseSitting({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation(['chair', 'common']);
  const { items, waiting } = useConsultation(({ everyone }) => leftAtClosing(everyone));
  const carryOut = () => {
    onClose();
    void submit({ type: 'CloseSitting' });
  };
  return (
    <Dialog open={open} onClose={onClose} title={t('closing.title')}>
      <div className={own.says}>
        {items > 0 && <p>{t('closing.items', { count: items })}</p>}
        {waiting > 0 && <p>{t('closing.waiting', { count: waiting })}</p>}
        <div className={styles.buttons}>
          <Button variant="danger" onClick={carryOut}>
            {t('closing.confirm')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
