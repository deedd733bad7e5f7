import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import { focusList } from './focusList.ts';
import { formKeys } from './formKeys.ts';
import styles from './ListHeader.module.css';

const minutesOffered = [1, 2, 3, 5, 10, 15, 30];

/** When the list will close. Until then it takes requests, and every screen counts down to it. */
export function AnnounceForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('chair');
  const [minutes, setMinutes] = useState(5);
  const command = { type: 'AnnounceClosing', seconds: minutes * 60 } as const;
  const refused = useDisabledReason(command);
  const announce = async (event: FormEvent) => {
    event.preventDefault();
    if (refused !== null || !(await submit(command)).ok) return;
    onClose();
    focusList();
  };
  return (
    <form
      className={styles.reopen}
      aria-label={t('announce.title')}
      onSubmit={(event) => void announce(event)}
      onKeyDown={formKeys(onClose)}
    >
      <Field label={t('announce.in')} hint={t('announce.hint')}>
        {(control) => (
          <select {...control} autoFocus value={minutes} onChange={(event) => setMinutes(Number(event.target.value))}>
            {minutesOffered.map((count) => (
              <option key={count} value={count}>
                {t('announce.minutes', { count })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledReason={refused}>
          {t('announce.do')}
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
