import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import styles from './SentencePanel.module.css';
import type { DraftDesk } from './useDraftDesk.ts';

/** Rejects at once on Enter; a reason may go with it. */
export function RejectForm({ desk }: { desk: DraftDesk }) {
  const { t } = useTranslation('rapporteur');
  const [reason, setReason] = useState('');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void desk.reject(reason);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') desk.goTo(desk.current?.id);
  };
  return (
    <form className={styles.reject} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <Field label={t('reject.reason')}>
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
      <Button type="submit" size="small" variant="danger">
        {t('sentence.reject')}
      </Button>
      <Button size="small" variant="quiet" onClick={() => desk.goTo(desk.current?.id)}>
        {t('common:cancel')}
      </Button>
    </form>
  );
}
