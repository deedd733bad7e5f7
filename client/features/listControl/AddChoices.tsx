import { useTranslation } from 'react-i18next';
import { Choice } from '#client/ui/Choice.tsx';
import { Field } from '#client/ui/Field.tsx';
import { ModeChoice } from '#client/ui/ModeChoice.tsx';
import { requestKinds } from '#shared/consultation/state.ts';
import styles from './AddLine.module.css';
import type { AddSpeaker } from './useAddSpeaker.ts';

/** How the speaker takes part, in which capacity, and what the chair should know. */
export function AddChoices({ adding: { entry, change } }: { adding: AddSpeaker }) {
  const { t } = useTranslation('floorDesk');
  return (
    <div className={styles.choices}>
      <ModeChoice legend={t('add.mode')} mode={entry.mode} onChange={(mode) => change({ mode })} />
      <Choice
        legend={t('add.kind')}
        value={entry.kind}
        onChange={(kind) => change({ kind })}
        options={requestKinds.map((kind) => ({ value: kind, label: t(`common:kind.${kind}`) }))}
      />
      {entry.kind === 'groupStatement' && (
        <Field label={t('add.onBehalfOf')}>
          {(control) => (
            <input
              {...control}
              maxLength={300}
              value={entry.onBehalfOf}
              onChange={(event) => change({ onBehalfOf: event.target.value })}
            />
          )}
        </Field>
      )}
      <Field label={t('add.note')}>
        {(control) => (
          <input
            {...control}
            maxLength={2000}
            value={entry.note}
            onChange={(event) => change({ note: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
