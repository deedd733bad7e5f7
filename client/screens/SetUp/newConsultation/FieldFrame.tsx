import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import styles from './Confirm.module.css';
import { useConfirmation } from './Confirming.ts';
import { factsBehind, quotesOf } from './evidence.ts';
import { isEmpty, isRequired, type SetUpField } from './fields.ts';
import { statusOf } from './statusOf.ts';

interface Props {
  field: SetUpField;
  /** A list or a group of controls: its label is drawn here. A single control draws its own. */
  isGroup?: boolean;
  hint?: ReactNode;
  children: ReactNode;
}

/** A field of the set-up with where its value comes from. */
export function FieldFrame({ field, isGroup = false, hint, children }: Props) {
  const { t } = useTranslation(['newConsultation', 'common']);
  if (!isGroup)
    return (
      <div className={styles.field} data-field={field}>
        {children}
        <Foot field={field} />
      </div>
    );
  return (
    <fieldset className={styles.field} data-field={field}>
      <legend className={styles.legend}>
        {t(`field.${field}`)}
        {isRequired(field) && <span className={styles.hint}> ({t('common:required')})</span>}
      </legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
      <Foot field={field} />
    </fieldset>
  );
}

/** Where the value comes from, and the end of changing it. */
function Foot({ field }: { field: SetUpField }) {
  const { t } = useTranslation('newConsultation');
  const { opened, close, draft } = useConfirmation();
  const name = t(`field.${field}`);
  return (
    <>
      <Origin field={field} />
      <Quotes field={field} lines={[]} />
      {opened.has(field) && !isEmpty(draft.setUp[field]) && (
        <Button size="small" aria-label={t('doneOf', { name })} onClick={() => close(field)}>
          {t('done')}
        </Button>
      )}
    </>
  );
}

/** "Stated in the note", "concluded: please check", "filled in because …"; and the way back to what was recognized. */
export function Origin({ field }: { field: SetUpField }) {
  const { t } = useTranslation('newConsultation');
  const confirmation = useConfirmation();
  const { origin, because } = statusOf(confirmation, field);
  const canTakeBack = confirmation.edits[field] !== undefined && !isEmpty(confirmation.recognized[field]);
  if (!origin && !because && !canTakeBack) return null;
  return (
    <p className={styles.origin}>
      {origin && (
        <span className={origin === 'inferred' || origin === 'past' ? styles.check : undefined}>
          {t(`origin.${origin}`)}
        </span>
      )}{' '}
      {because && <span>{t(`because.${because}`)}</span>}
      {canTakeBack && (
        <Button size="small" variant="quiet" onClick={() => confirmation.takeBack(field)}>
          {t(`takeBack.${confirmation.source.way}`)}
        </Button>
      )}
    </p>
  );
}

/** The passages of the note, for screens too narrow to show the note beside. What `lines` say word for word is not said twice. */
export function Quotes({ field, lines }: { field: SetUpField; lines: readonly string[] }) {
  const { reading, source } = useConfirmation();
  if (!reading || source.way !== 'note') return null;
  const isSaid = (passage: string) => lines.some((line) => line.includes(passage));
  const quotes = quotesOf(source.text, factsBehind(reading, field)).filter(({ passage }) => !isSaid(passage));
  if (quotes.length === 0) return null;
  return (
    <div className={styles.quotes}>
      {quotes.map(({ before, passage, after }, index) => (
        <blockquote key={index} dir="auto">
          {before}
          <mark>{passage}</mark>
          {after}
        </blockquote>
      ))}
    </div>
  );
}
