import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import { presidingOf } from '#shared/consultation/programme/presidingOf.ts';
import { handOverTo, likelySuccessor, successors } from './handOver.ts';
import styles from './Programme.module.css';

/** Who presides, and to whom the chair is handed, also while somebody speaks. Nothing else changes. */
export function HandOver() {
  const { t } = useTranslation('chair');
  const presiding = useConsultation(({ everyone }) => presidingOf(everyone));
  const offered = useConsultation(({ everyone }) => successors(everyone));
  const likely = useConsultation(({ everyone }) => likelySuccessor(everyone));
  const [chosen, setChosen] = useState<string | null>(null);
  const to = chosen ?? likely;
  const [typed, setTyped] = useState('');
  const command = handOverTo(to, typed);
  const refused = useDisabledReason(command);
  const isMissing = to === 'other' && typed.trim() === '';
  const handOver = async (event: FormEvent) => {
    event.preventDefault();
    if (isMissing || refused !== null || !(await submit(command)).ok) return;
    setChosen(null);
    setTyped('');
  };
  return (
    <>
      {presiding && (
        <p>
          {t('chairs.presiding')} <strong>{nameOf(presiding)}</strong>
        </p>
      )}
      <form className={styles.limit} onSubmit={(event) => void handOver(event)}>
        <Field label={t('chairs.handTo')}>
          {(control) => (
            <select {...control} data-hand-over value={to} onChange={(event) => setChosen(event.target.value)}>
              {offered.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
              <option value="other">{t('chairs.other')}</option>
            </select>
          )}
        </Field>
        {to === 'other' && (
          <Field label={t('chairs.otherName')}>
            {(control) => (
              <input {...control} maxLength={200} value={typed} onChange={(event) => setTyped(event.target.value)} />
            )}
          </Field>
        )}
        <Button type="submit" disabledReason={isMissing ? t('chairs.otherMissing') : refused}>
          {t('chairs.handOver')}
        </Button>
      </form>
    </>
  );
}
