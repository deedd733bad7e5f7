import { useState, type FormEvent } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Unwelcome } from '#client/connection/session.ts';
import { useSession } from '#client/store/selecting.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import { AboutYou } from './AboutYou.tsx';
import form from './AboutYou.module.css';
import { handIn, lengthOf, textOf, type Receipt } from './handIn.ts';
import { useMyself } from './myself.ts';
import styles from './Participant.module.css';

/** The written route: with a request it goes along with it, without one it is a contribution of equal weight. */
export function Statement() {
  const { t } = useTranslation(['participant', 'common']);
  const session = useSession();
  const { name } = useMyself();
  const [text, setText] = useState('');
  const [isNaming, setNaming] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const send = async () => {
    try {
      setReceipt(await handIn(session, text));
      setText('');
      setFault(null);
    } catch (reason) {
      setFault((reason instanceof Unwelcome && reason.message) || t('common:line.notSent'));
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') setFault(t('statement.empty'));
    else if (name) void send();
    else setNaming(true);
  };
  return (
    <details className={styles.fold}>
      <summary>
        <h2>{t('statement.title')}</h2>
      </summary>
      <div>
        {receipt && <Received receipt={receipt} />}
        <form className={form.form} onSubmit={onSubmit}>
          <Field label={t('statement.label')} hint={t('statement.hint')} error={fault}>
            {(control) => (
              <textarea
                {...control}
                rows={8}
                value={text}
                dir="auto"
                onChange={(event) => {
                  setText(event.target.value);
                  setFault(null);
                }}
              />
            )}
          </Field>
          <p className={styles.quiet} role="status">
            {t('statement.length', lengthOf(text))}
          </p>
          <FromFile
            onText={(read) => {
              setText(read);
              setFault(null);
            }}
            onFault={setFault}
          />
          <Button type="submit">{t('statement.handIn')}</Button>
        </form>
        <AboutYou
          open={isNaming}
          action={t('statement.handIn')}
          onClose={() => setNaming(false)}
          onSaved={() => {
            setNaming(false);
            void send();
          }}
        />
      </div>
    </details>
  );
}

/** A file's text goes into the box first, so that whoever hands it in sees what was read and how long it takes to say. */
function FromFile({ onText, onFault }: { onText: (text: string) => void; onFault: (fault: string) => void }) {
  const { t } = useTranslation(['participant', 'common']);
  const session = useSession();
  const [isReading, setReading] = useState(false);
  const read = async (file: File | undefined) => {
    if (!file) return;
    setReading(true);
    try {
      onText(await textOf(session, file));
    } catch (reason) {
      onFault((reason instanceof Unwelcome && reason.message) || t('common:line.notSent'));
    } finally {
      setReading(false);
    }
  };
  return (
    <Field label={t('statement.file')} hint={isReading ? t('statement.reading') : t('statement.fileHint')}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept=".docx,.pdf,.txt,.md"
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // Empty again, so that the same file can be taken once more after it was mended.
            target.value = '';
            void read(file);
          }}
        />
      )}
    </Field>
  );
}

/** What became of it can be asked by this number. */
function Received({ receipt }: { receipt: Receipt }) {
  const { t } = useTranslation('participant');
  return (
    <Banner tone="accent" live="status">
      <Trans
        t={t}
        i18nKey="statement.receipt"
        values={{ ...receipt }}
        components={{ receipt: <strong className={form.receipt} /> }}
      />
    </Banner>
  );
}
