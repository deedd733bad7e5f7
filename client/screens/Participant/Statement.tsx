import { useEffect, useRef, useState, type FormEvent, type Ref } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Unwelcome } from '#client/connection/session.ts';
import { useSession } from '#client/store/selecting.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import form from './AboutYou.module.css';
import { lengthOf, textOf, type Receipt } from './handIn.ts';
import styles from './Participant.module.css';
import { useNaming } from './useNaming.tsx';
import type { StatementOnItsWay } from './useStatement.ts';

interface Props {
  statement: StatementOnItsWay;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}

/** The written route: with a request it goes along with it, without one it is a contribution of equal weight. */
export function Statement({ statement, isOpen, onToggle }: Props) {
  const { t } = useTranslation('participant');
  const box = useRef<HTMLTextAreaElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (isOpen && !wasOpen.current) box.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <details className={styles.fold} open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>
        <h2>{t('statement.title')}</h2>
      </summary>
      <div>
        {statement.receipts.map((receipt) => (
          <Received key={receipt.receipt} receipt={receipt} />
        ))}
        <HandIn statement={statement} box={box} />
      </div>
    </details>
  );
}

function HandIn({ statement, box }: { statement: StatementOnItsWay; box: Ref<HTMLTextAreaElement> }) {
  const { t } = useTranslation('participant');
  const { text, write, fault, setFault, send } = statement;
  const naming = useNaming(t('statement.handIn'));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') setFault(t('statement.empty'));
    else naming.first(() => void send());
  };
  return (
    <>
      <form className={form.form} onSubmit={onSubmit}>
        <Field label={t('statement.label')} hint={t('statement.hint')} error={fault}>
          {(control) => (
            <textarea
              {...control}
              ref={box}
              rows={8}
              value={text}
              dir="auto"
              onChange={(event) => write(event.target.value)}
            />
          )}
        </Field>
        <p className={styles.quiet} role="status">
          {t('statement.length', lengthOf(text))}
        </p>
        <FromFile onText={write} onFault={setFault} />
        <Button type="submit">{t('statement.handIn')}</Button>
      </form>
      {naming.dialog}
    </>
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
