import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import type { RequestId } from '#shared/basics/ids.ts';
import { formKeys } from './formKeys.ts';
import styles from './ListHeader.module.css';
import type { ListRow } from './listRows.ts';

interface Props {
  requestId: RequestId;
  name: string;
  /** All who wait. */
  rows: readonly ListRow[];
  onClose: () => void;
}

/** Proposes that two who wait swap places. Nothing moves until the other has consented too. */
export function SwapForm({ requestId, name, rows, onClose }: Props) {
  const { t } = useTranslation('chair');
  const others = rows.filter(({ request }) => request.requestId !== requestId);
  const [other, setOther] = useState(others[0]?.request.requestId ?? '');
  const command = { type: 'ProposeSwap', requestId, with: other } as const;
  const refused = useDisabledReason(command);
  const propose = async (event: FormEvent) => {
    event.preventDefault();
    if (refused === null && (await submit(command)).ok) onClose();
  };
  return (
    <form
      className={styles.reopen}
      aria-label={t('swap.title', { name })}
      onSubmit={(event) => void propose(event)}
      onKeyDown={formKeys(onClose)}
    >
      <Field label={t('swap.with')} hint={t('swap.hint')}>
        {(control) => (
          <select {...control} autoFocus value={other} onChange={(event) => setOther(event.target.value)}>
            {others.map(({ request, person, place }) => (
              <option key={request.requestId} value={request.requestId}>
                {t('swap.other', { place: place.place, name: nameOf(person) })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledReason={refused}>
          {t('swap.propose')}
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
