import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PublishedLink } from '#client/features/publication/PublishedLink.tsx';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import styles from './Programme.module.css';
import own from './PublishRecord.module.css';

/** Makes the record public, after saying who will see what, or takes it back. */
export function PublishRecord() {
  const { t } = useTranslation(['record', 'common']);
  const isPublished = useConsultation(({ everyone }) => everyone.publishedAt !== null);
  const [isAsking, setAsking] = useState(false);
  const on = !isPublished;
  const noUse = useDisabledReason({ type: 'PublishRecord', on });
  const carryOut = () => {
    setAsking(false);
    void submit({ type: 'PublishRecord', on });
  };
  return (
    <section aria-labelledby="publishing">
      <h3 id="publishing">{t('publish.title')}</h3>
      <p className={styles.hint}>{t(isPublished ? 'publish.isPublished' : 'publish.notPublished')}</p>
      <PublishedLink />
      <div className={styles.buttons}>
        <Button size="small" disabledReason={noUse} onClick={() => setAsking(true)}>
          {t(isPublished ? 'publish.back' : 'publish.button')}
        </Button>
      </div>
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={t(isPublished ? 'publish.backTitle' : 'publish.dialogTitle')}
      >
        <div className={own.says}>
          {isPublished ? <p>{t('publish.backSays')}</p> : <WhatIsSeen />}
          <div className={styles.buttons}>
            <Button variant={on ? 'primary' : 'danger'} onClick={carryOut}>
              {t(isPublished ? 'publish.back' : 'publish.button')}
            </Button>
            <Button variant="quiet" onClick={() => setAsking(false)}>
              {t('common:cancel')}
            </Button>
          </div>
        </div>
      </Dialog>
    </section>
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
      <p>{t('publish.takeBackLater')}</p>
    </>
  );
}
