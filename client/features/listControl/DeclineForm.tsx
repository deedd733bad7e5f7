import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import type { RequestId } from '#shared/basics/ids.ts';
import { declineCodes, type DeclineCode } from '#shared/consultation/speakersList/declineCodes.ts';
import { focusList } from './focusList.ts';
import { formKeys } from './formKeys.ts';
import styles from './ListHeader.module.css';

interface Props {
  requestId: RequestId;
  name: string;
  onClose: () => void;
}

/** Why it is not taken: a reason that the person reads, and words that only the bureau keeps. */
export function DeclineForm({ requestId, name, onClose }: Props) {
  const { t } = useTranslation('chair');
  const [code, setCode] = useState<DeclineCode>('noTime');
  const [words, setWords] = useState('');
  const decline = async (event: FormEvent) => {
    event.preventDefault();
    const reason = words.trim() || t(`common:decline.${code}`);
    const ack = await submit({ type: 'DeclineRequest', requestId, reason, reasonCode: code });
    if (!ack.ok) return;
    onClose();
    focusList();
  };
  return (
    <form
      className={styles.reopen}
      aria-label={t('decline.title', { name })}
      onSubmit={(event) => void decline(event)}
      onKeyDown={formKeys(onClose)}
    >
      <Field label={t('decline.why')}>
        {(control) => (
          <select {...control} autoFocus value={code} onChange={(event) => setCode(event.target.value as DeclineCode)}>
            {declineCodes.map((each) => (
              <option key={each} value={each}>
                {t(`common:decline.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('decline.words')} hint={t('decline.hint')}>
        {(control) => (
          <input {...control} maxLength={2000} value={words} onChange={(event) => setWords(event.target.value)} />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" variant="danger">
          {t('decline.do')}
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
