import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDisabledReason, useRefusal } from '#client/store/disabledReason.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import form from './AboutYou.module.css';
import { useNaming } from './useNaming.tsx';

const raise = { type: 'RaisePointOfOrder' } as const;

/** A point of order interrupts a meeting, so the first press only says what it is for. */
export function RaisePoint() {
  const { t } = useTranslation('participant');
  const [isOpen, setOpen] = useState(false);
  const naming = useNaming();
  const refusal = useRefusal(raise);
  const reason = useDisabledReason(refusal === 'nameMissing' ? null : raise);
  const send = async () => {
    setOpen(false);
    await submit(raise);
  };
  if (refusal === 'sittingNotOpen' || refusal === 'notFound') return null;
  return (
    <>
      <Button disabledReason={reason} aria-haspopup="dialog" onClick={() => naming.first(() => setOpen(true))}>
        {t('point.open')}
      </Button>
      <Dialog open={isOpen && reason === null} onClose={() => setOpen(false)} title={t('point.title')}>
        <div className={form.form}>
          <p>{t('point.about')}</p>
          <p>{t('point.not')}</p>
          <Button variant="primary" size="large" onClick={() => void send()}>
            {t('point.raise')}
          </Button>
        </div>
      </Dialog>
      {naming.dialog}
    </>
  );
}
