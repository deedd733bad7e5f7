import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Unwelcome } from '#client/connection/session.ts';
import { Button } from '#client/ui/Button.tsx';
import { Fault } from '#client/ui/Fault.tsx';
import { Field } from '#client/ui/Field.tsx';
import { linksAgain, type Founded } from './organizing.ts';
import styles from './SetUp.module.css';

/** For whoever holds the admin token and has lost the links. */
export function LinksAgain({ onFound }: { onFound: (found: Founded) => void }) {
  const { t } = useTranslation('setUp');
  const [fault, setFault] = useState<string | null>(null);
  const look = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [id, token] = ['id', 'token'].map((name) => String(form.get(name) ?? '').trim());
    if (!id || !token) return setFault(t('again.missing'));
    try {
      onFound(await linksAgain(token, id));
      setFault(null);
    } catch (reason) {
      setFault(t(faultKey(reason)));
    }
  };
  return (
    <form className={styles.form} onSubmit={look} noValidate>
      <Field label={t('again.id')} hint={t('again.idHint')} required>
        {(control) => <input {...control} name="id" autoComplete="off" spellCheck={false} />}
      </Field>
      <Field label={t('organize.token')} required>
        {(control) => <input {...control} name="token" type="password" autoComplete="off" spellCheck={false} />}
      </Field>
      {fault && <Fault message={fault} />}
      <Button type="submit">{t('again.look')}</Button>
    </form>
  );
}

/** The same address serves the organizers' sessions, so its own sentences are not about the token. */
function faultKey(reason: unknown): string {
  const status = reason instanceof Unwelcome ? reason.status : 0;
  if (status === 401 || status === 403) return 'again.tokenWrong';
  return status === 404 ? 'again.unknown' : 'organize.failed';
}
