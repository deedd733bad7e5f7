import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { introduce } from '#client/connection/session.ts';
import { renewSession } from '#client/store/listening.ts';
import { notify } from '#client/store/rostrum.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import styles from './Programme.module.css';

/** Who sits at this console, so that the other chairs read by name who did what. It checks them in, which brings them into the record. */
export function MyName() {
  const { t } = useTranslation('chair');
  const session = useSession();
  const known = useConsultation(({ everyone }) => everyone.people[session.personId]);
  const [typed, setTyped] = useState<string | null>(null);
  const name = (typed ?? session.profile.name ?? known?.name ?? '').trim();
  const isNews = name !== '' && name !== known?.name;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!isNews) return;
    try {
      renewSession(await introduce(session, { ...session.profile, name, mode: session.profile.mode ?? 'room' }));
    } catch {
      return notify({ textKey: 'common:line.notSent' });
    }
    if (!known) await submit({ type: 'CheckIn' });
    setTyped(null);
  };
  return (
    <form className={styles.limit} onSubmit={(event) => void save(event)}>
      <Field label={t('chairs.name')} hint={t('chairs.nameHint')}>
        {(control) => (
          <input
            {...control}
            autoComplete="name"
            maxLength={200}
            data-my-name
            value={typed ?? session.profile.name ?? known?.name ?? ''}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      {isNews && <Button type="submit">{t('chairs.save')}</Button>}
    </form>
  );
}
