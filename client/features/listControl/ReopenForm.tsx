import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import { focusList } from './focusList.ts';
import styles from './ListHeader.module.css';

/** Reopening takes a reason, which the record keeps. */
export function ReopenForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('floorDesk');
  const [reason, setReason] = useState('');
  const reopen = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return;
    const ack = await submit({ type: 'ReopenSpeakersList', reason: reason.trim() });
    if (!ack.ok) return;
    onClose();
    focusList();
  };
  return (
    <form
      className={styles.reopen}
      onSubmit={(event) => void reopen(event)}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Field label={t('list.reopenReason')} hint={t('list.reopenHint')} required>
        {(control) => (
          <input
            {...control}
            autoFocus
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledReason={reason.trim() === '' ? t('list.reopenMissing') : null}>
          {t('list.reopen')}
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
