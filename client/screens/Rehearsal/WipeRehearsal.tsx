import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askAs, Unwelcome } from '#client/connection/session.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Fault } from '#client/ui/Fault.tsx';
import styles from './Rehearsal.module.css';

/** For whoever may end a rehearsal: one button, and what is lost before it is. */
export function WipeRehearsal() {
  const { t } = useTranslation('rehearsal');
  const { t: common } = useTranslation('common');
  const session = useSession();
  const count = useConsultation(({ everyone }) => Object.keys(everyone.interventions).length);
  const [isOpen, setOpen] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const close = () => setOpen(false);
  const wipe = () => {
    setFault(null);
    askAs(session, `/api/rehearsals/${session.consultationId}`, { method: 'DELETE' }).catch((reason: unknown) => {
      // Told by the line before the answer came: it is wiped.
      if (reason instanceof Unwelcome && reason.status === 404) return;
      setFault((reason instanceof Unwelcome && reason.message) || t('wipe.failed'));
    });
  };
  return (
    <>
      <Button size="small" variant="quiet" onClick={() => setOpen(true)}>
        {t('wipe.open')}
      </Button>
      <Dialog open={isOpen} onClose={close} title={t('wipe.title')}>
        <div className={styles.dialog}>
          <p>{t('wipe.about')}</p>
          <p>
            {t('wipe.lost', { count })} {t('wipe.keep')}
          </p>
          {fault && <Fault message={fault} />}
          <div className={styles.actions}>
            <Button onClick={close}>{common('cancel')}</Button>
            <Button variant="danger" onClick={wipe}>
              {t('wipe.confirm')}
            </Button>
          </div>
        </div>
      </Dialog>
    </>
  );
}
