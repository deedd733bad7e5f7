import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Unwelcome } from '#client/connection/session.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
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
      setFault((reason instanceof Unwelcome && reason.message) || t('organize.failed'));
    }
  };
  return (
    <form className={styles.form} onSubmit={look} noValidate>
      <Field label={t('again.id')} required>
        {(control) => <input {...control} name="id" autoComplete="off" spellCheck={false} />}
      </Field>
      <Field label={t('organize.token')} required>
        {(control) => <input {...control} name="token" type="password" autoComplete="off" spellCheck={false} />}
      </Field>
      {fault && (
        <Banner tone="over" live="alert">
          {fault}
        </Banner>
      )}
      <Button type="submit">{t('again.look')}</Button>
    </form>
  );
}
