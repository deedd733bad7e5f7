import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import styles from './Confirm.module.css';
import { useConfirmation } from './Confirming.ts';
import { Origin, Quotes } from './FieldFrame.tsx';
import type { SetUpField } from './fields.ts';
import { linesOf } from './inWords.ts';
import { LengthSaid } from './LengthSaid.tsx';

/** A field to read: what it says, where that comes from, and the way to change it. */
export function ShownField({ field }: { field: SetUpField }) {
  const { t } = useTranslation(['newConsultation', 'rules', 'common']);
  const { draft, open } = useConfirmation();
  const lines = linesOf(t, draft.setUp, field);
  const label = t(`field.${field}`);
  const isNumbered = lines.length > 1 && (field === 'issues' || field === 'guidingQuestions' || field === 'programme');
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <div className={styles.shown} data-field={field}>
      <h3>{label}</h3>
      <div className={styles.said}>
        {lines.length > 0 && (
          <List className={isNumbered ? styles.numbered : styles.plain}>
            {lines.map((line, index) => (
              <li key={index} dir="auto">
                {line}
              </li>
            ))}
          </List>
        )}
        {field === 'sittings' && <LengthSaid />}
        <Origin field={field} />
        <Quotes field={field} lines={lines} />
      </div>
      <Button
        size="small"
        variant="quiet"
        data-path={field}
        aria-label={t(lines.length > 0 ? 'changeOf' : 'giveOf', { name: label })}
        onClick={() => open([field])}
      >
        {t(lines.length > 0 ? 'change' : 'give')}
      </Button>
    </div>
  );
}
