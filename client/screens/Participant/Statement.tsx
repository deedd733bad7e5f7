import { useEffect, useRef, type FormEvent, type Ref } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import form from './AboutYou.module.css';
import { lengthOf, type Receipt } from './handIn.ts';
import styles from './Participant.module.css';
import { StatementFile } from './StatementFile.tsx';
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
        <StatementFile onText={write} />
        <Button type="submit">{t('statement.handIn')}</Button>
      </form>
      {naming.dialog}
    </>
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
