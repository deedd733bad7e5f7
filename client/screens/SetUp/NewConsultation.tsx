import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Unwelcome } from '#client/connection/session.ts';
import { Button } from '#client/ui/Button.tsx';
import { Fault } from '#client/ui/Fault.tsx';
import { Field } from '#client/ui/Field.tsx';
import { found, type Founded } from './organizing.ts';
import styles from './SetUp.module.css';

/** A set-up file makes a consultation and its links. */
export function NewConsultation({ onFounded }: { onFounded: (founded: Founded) => void }) {
  const { t } = useTranslation('setUp');
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const create = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const element = event.currentTarget;
    const form = new FormData(element);
    const token = String(form.get('token') ?? '').trim();
    const file = form.get('file');
    if (!token) return setFault(t('organize.tokenMissing'));
    if (!(file instanceof File) || file.size === 0) return setFault(t('organize.fileMissing'));
    setBusy(true);
    try {
      onFounded(await found(token, await file.text()));
      setFault(null);
      // Empty again, so that one Enter too many founds no second one.
      element.reset();
    } catch (reason) {
      setFault((reason instanceof Unwelcome && reason.message) || t('organize.failed'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={styles.form} onSubmit={create} noValidate>
      <Field label={t('organize.token')} hint={t('organize.tokenHint')} required>
        {(control) => <input {...control} name="token" type="password" autoComplete="off" spellCheck={false} />}
      </Field>
      <Field label={t('organize.file')} hint={t('organize.fileHint')} required>
        {(control) => <input {...control} name="file" type="file" accept="application/json,.json" />}
      </Field>
      {fault && <Fault message={fault} />}
      <Button type="submit" variant="primary" disabledReason={isBusy ? t('organize.busy') : null}>
        {t('organize.create')}
      </Button>
    </form>
  );
}
