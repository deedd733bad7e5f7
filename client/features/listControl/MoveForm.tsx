import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import { moveCodes, type MoveCode } from '#shared/consultation/ordering/reasons.ts';
import { focusList } from './focusList.ts';
import { formKeys } from './formKeys.ts';
import styles from './ListHeader.module.css';
import type { ListRow } from './listRows.ts';
import { moveTo } from './moveTo.ts';

interface Props {
  row: ListRow;
  /** The list as the chair saw it when they took hold of the row: if it has changed by then, nothing is moved. */
  seen: readonly ListRow[];
  /** The place to begin with, from 0 among the others. */
  from: number;
  onClose: () => void;
}

/** Where to, why for everyone, and in words for the bureau. Enter moves, Escape leaves everything as it is. */
export function MoveForm({ row, seen, from, onClose }: Props) {
  const { t } = useTranslation('floorDesk');
  const { requestId } = row.request;
  const others = seen.filter(({ request }) => request.requestId !== requestId);
  const [index, setIndex] = useState(Math.min(Math.max(0, from), others.length));
  const [code, setCode] = useState<MoveCode>('balance');
  const [words, setWords] = useState('');
  const move = async (event: FormEvent) => {
    event.preventDefault();
    const reason = words.trim() || t(`common:reason.why.${code}`);
    const ids = others.map(({ request }) => request.requestId);
    const ack = await submit(moveTo(requestId, ids, index, { reason, reasonCode: code }));
    if (!ack.ok) return;
    onClose();
    focusList();
  };
  return (
    <form
      className={styles.reopen}
      aria-label={t('move.title', { name: nameOf(row.person) })}
      onSubmit={(event) => void move(event)}
      onKeyDown={formKeys(onClose)}
    >
      <Field label={t('move.to')}>
        {(control) => (
          <select {...control} autoFocus value={index} onChange={(event) => setIndex(Number(event.target.value))}>
            {others.map(({ request, person }, place) => (
              <option key={request.requestId} value={place}>
                {t('move.before', { place: place + 1, name: nameOf(person) })}
              </option>
            ))}
            <option value={others.length}>{t('move.last', { place: others.length + 1 })}</option>
          </select>
        )}
      </Field>
      <Field label={t('move.why')}>
        {(control) => (
          <select {...control} value={code} onChange={(event) => setCode(event.target.value as MoveCode)}>
            {moveCodes.map((each) => (
              <option key={each} value={each}>
                {t(`common:reason.why.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('move.words')} hint={t('move.hint')}>
        {(control) => (
          <input {...control} maxLength={2000} value={words} onChange={(event) => setWords(event.target.value)} />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small">
          {t('move.do')}
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
