import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Confirm.module.css';
import { useConfirmation } from './Confirming.ts';
import { foldable, isEmpty, sections, type Section, type SetUpField } from './fields.ts';
import { Issues } from './Issues.tsx';
import { Chairs, LaterOutcome } from './People.tsx';
import { Programme } from './Programme.tsx';
import { AskingForm, Clock, LimitsForm, PolicyForm } from './RulesForm.tsx';
import { ShownField } from './ShownField.tsx';
import { Sittings } from './Sittings.tsx';
import { Mode, TextField, TimeZone } from './TextFields.tsx';
import { Dates, TextList } from './TextLists.tsx';

/** One part of the set-up. What many meetings do without is folded, as long as nothing was said of it when the page was opened. */
export function SectionForm({ section }: { section: Section }) {
  const { t } = useTranslation('newConsultation');
  const { draft, opened } = useConfirmation();
  const fields = sections[section] as readonly SetUpField[];
  const [folded] = useState(() => fields.filter((field) => foldable.has(field) && isEmpty(draft.setUp[field])));
  return (
    <section className={styles.section} aria-labelledby={`section-${section}`}>
      <h2 id={`section-${section}`}>{t(`section.${section}`)}</h2>
      {fields
        .filter((field) => !folded.includes(field))
        .map((field) =>
          opened.has(field) ? <FieldFor key={field} field={field} /> : <Shown key={field} field={field} />,
        )}
      {folded.length > 0 && (
        <details className={styles.fold}>
          <summary>{t('more', { fields: folded.map((field) => t(`field.${field}`)).join(', ') })}</summary>
          <div className={styles.folded}>
            {folded.map((field) => (
              <FieldFor key={field} field={field} />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

const forms: Partial<Record<SetUpField, () => ReactNode>> = {
  dates: Dates,
  sittings: Sittings,
  timeZone: TimeZone,
  mode: Mode,
  chairs: Chairs,
  laterOutcome: LaterOutcome,
  issues: Issues,
  programme: Programme,
  limits: LimitsForm,
  policy: PolicyForm,
  registration: AskingForm,
};

/** Approval stands with the other rules of asking, and another clock than the real one is hardly ever there. */
function Shown({ field }: { field: SetUpField }) {
  if (field === 'moderated') return null;
  return field === 'clock' ? <Clock /> : <ShownField field={field} />;
}

function FieldFor({ field }: { field: SetUpField }) {
  switch (field) {
    case 'title':
    case 'theme':
    case 'place':
    case 'convenedBy':
    case 'presidentTitle':
    case 'preparedBy':
    case 'heldDuring':
    case 'processName':
    case 'purpose':
      return <TextField field={field} />;
    case 'mandate':
    case 'guidingQuestions':
    case 'audienceGroups':
      return <TextList field={field} />;
    default: {
      const Form = forms[field];
      return Form && <Form />;
    }
  }
}
