import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { categories, type Mode, type Profile } from '#shared/consultation/people/profile.ts';
import { Unwelcome } from '#client/connection/session.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { Fault } from '#client/ui/Fault.tsx';
import { Field } from '#client/ui/Field.tsx';
import { ModeChoice } from '#client/ui/ModeChoice.tsx';
import styles from './AboutYou.module.css';
import { modeToBegin } from './modeToBegin.ts';
import { introduceMyself, useMyself } from './myself.ts';

interface Props {
  open: boolean;
  /** What the button says: it asks for the floor at once, or only saves. */
  action: string;
  onClose: () => void;
  onSaved: () => void;
}

/** What the report's footnote needs, asked before the floor. */
export function AboutYou({ open, action, onClose, onSaved }: Props) {
  const { t } = useTranslation('participant');
  return (
    <Dialog open={open} onClose={onClose} title={t('you.title')}>
      <Form action={action} onSaved={onSaved} />
    </Dialog>
  );
}

const lines = [
  { line: 'honorific', key: 'you.honorific', autoComplete: 'honorific-prefix' },
  { line: 'name', key: 'you.name', autoComplete: 'name' },
  { line: 'function', key: 'you.function', autoComplete: 'organization-title' },
  { line: 'organization', key: 'you.organization', autoComplete: 'organization' },
  { line: 'country', key: 'you.country', autoComplete: 'country-name' },
] as const;

function Form({ action, onSaved }: Pick<Props, 'action' | 'onSaved'>) {
  const { t } = useTranslation(['participant', 'common']);
  const myself = useMyself();
  const meeting = useConsultation(({ everyone }) => everyone.setUp.mode);
  // A session begins as online; only with a name has somebody said it.
  const known = myself.name ? myself.mode : null;
  const [mode, setMode] = useState<Mode | null>(known ?? modeToBegin(meeting, location.hash.slice(1)));
  const [isNameMissing, setNameMissing] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const choose = (next: Mode) => {
    setMode(next);
    setFault(null);
  };
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = profileFrom(new FormData(event.currentTarget));
    setNameMissing(!said.name);
    if (!said.name) return event.currentTarget.querySelector<HTMLInputElement>('[name=name]')?.focus();
    if (mode === null) return setFault(t('you.modeMissing'));
    try {
      await introduceMyself(said, mode);
      onSaved();
    } catch (reason) {
      setFault((reason instanceof Unwelcome && reason.message) || t('common:line.notSent'));
    }
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      {lines.map(({ line, key, autoComplete }) => (
        <Field
          key={line}
          label={t(key)}
          required={line === 'name'}
          error={line === 'name' && isNameMissing ? t('you.nameMissing') : null}
        >
          {(control) => (
            <input {...control} name={line} defaultValue={myself[line]} autoComplete={autoComplete} maxLength={200} />
          )}
        </Field>
      ))}
      <Field label={t('you.category')}>
        {(control) => (
          <select {...control} name="category" defaultValue={myself.category ?? ''}>
            <option value="">{t('you.noCategory')}</option>
            {categories.map((category) => (
              <option key={category} value={category}>
                {t(`common:category.${category}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ModeChoice legend={t('takePart.legend')} mode={mode} onChange={choose} stacked />
      {mode === null && fault === null && <p className={styles.missing}>{t('you.modeMissing')}</p>}
      <More />
      {fault && <Fault message={fault} />}
      <Button type="submit" variant="primary" size="large">
        {action}
      </Button>
    </form>
  );
}

/** What helps the secretariat, but nobody has to say: folded away, so that asking for the floor stays short. */
function More() {
  const { t } = useTranslation('participant');
  const myself = useMyself();
  return (
    <details>
      <summary>{t('you.more')}</summary>
      <Field label={t('you.pronoun')} hint={t('you.pronounHint')}>
        {(control) => <input {...control} name="pronoun" defaultValue={myself.pronoun} maxLength={50} />}
      </Field>
      <Field label={t('you.language')} hint={t('you.languageHint')}>
        {(control) => <input {...control} name="language" defaultValue={myself.language} maxLength={50} />}
      </Field>
      <Field label={t('you.accessMinutes')} hint={t('you.accessMinutesHint')}>
        {(control) => (
          <select {...control} name="accessMinutes" defaultValue={myself.accessMinutes ?? 0}>
            {[0, 1, 2, 3].map((count) => (
              <option key={count} value={count}>
                {t('you.minutes', { count })}
              </option>
            ))}
          </select>
        )}
      </Field>
    </details>
  );
}

/** What was filled in; what was left empty is not stated. */
function profileFrom(form: FormData): Profile {
  const said = [...form].flatMap(([key, value]) =>
    stated.has(key) && String(value).trim() ? [[key, String(value).trim()]] : [],
  );
  const { accessMinutes, ...profile } = Object.fromEntries(said) as Record<string, string>;
  return { ...profile, ...(Number(accessMinutes) > 0 && { accessMinutes: Number(accessMinutes) }) };
}

const stated = new Set<string>([...lines.map(({ line }) => line), 'category', 'pronoun', 'language', 'accessMinutes']);
