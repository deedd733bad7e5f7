import { useTranslation } from 'react-i18next';
import { GapsWarning } from '#client/features/publication/GapsWarning.tsx';
import { Releases } from '#client/features/publication/Releases.tsx';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import styles from './Programme.module.css';
import own from './PublishRecord.module.css';

/** Says who will see what, before the record is made public or taken back. */
export function PublishDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTranslation(['record', 'common']);
  const isPublished = useConsultation(({ everyone }) => everyone.publishedAt !== null);
  const on = !isPublished;
  const carryOut = () => {
    onClose();
    void submit({ type: 'PublishRecord', on });
  };
  return (
    <Dialog open={open} onClose={onClose} title={t(isPublished ? 'publish.backTitle' : 'publish.dialogTitle')}>
      <div className={own.says}>
        {isPublished ? <p>{t('publish.backSays')}</p> : <WhatIsSeen />}
        <div className={styles.buttons}>
          <Button variant={on ? 'primary' : 'danger'} onClick={carryOut}>
            {t(isPublished ? 'publish.back' : 'publish.button')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('common:cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function WhatIsSeen() {
  const { t } = useTranslation('record');
  return (
    <>
      <p>{t('publish.seen')}</p>
      <ul className={own.list}>
        {(t('publish.sees', { returnObjects: true }) as string[]).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t('publish.unseen')}</p>
      <GapsWarning />
      <Releases />
      <p>{t('publish.takeBackLater')}</p>
    </>
  );
}
