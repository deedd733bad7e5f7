import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import { Choice } from '#client/ui/Choice.tsx';
import styles from './Confirm.module.css';
import { useConfirmation, useKey } from './Confirming.ts';
import { choicesFor } from './evidence.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { isRequired } from './fields.ts';
import { TextInput } from './TextInput.tsx';

type TextKey =
  | 'title'
  | 'theme'
  | 'place'
  | 'convenedBy'
  | 'presidentTitle'
  | 'preparedBy'
  | 'heldDuring'
  | 'processName'
  | 'purpose';

/** A field of one text, with whatever else the note gives for it. */
export function TextField({ field }: { field: TextKey }) {
  const { t } = useTranslation('newConsultation');
  const [value = '', setValue] = useKey(field);
  const label = t(`field.${field}`);
  return (
    <FieldFrame field={field}>
      <TextInput
        path={[field]}
        label={label}
        hint={t(`hint.${field}`, { defaultValue: '' })}
        required={isRequired(field)}
        multiline={field === 'purpose'}
        value={value}
        onChange={setValue}
      />
      {(field === 'title' ||
        field === 'theme' ||
        field === 'place' ||
        field === 'convenedBy' ||
        field === 'processName') && <Choices field={field} />}
    </FieldFrame>
  );
}

/** Where the note says two things, each is one click away. */
function Choices({
  field,
}: {
  field: 'title' | 'theme' | 'place' | 'mode' | 'convenedBy' | 'timeZone' | 'processName';
}) {
  const { t } = useTranslation('newConsultation');
  const { reading, draft, edits } = useConfirmation();
  const [, setValue] = useKey(field);
  // What somebody typed is theirs: the way back to the note stands beside it already.
  const choices = reading && edits[field] === undefined ? choicesFor(reading, field, draft.setUp[field]) : [];
  if (choices.length === 0) return null;
  return (
    <p className={styles.choices}>
      <span>{t('alsoSaid')}</span>
      {choices.map((choice) => (
        <Button key={choice} size="small" onClick={() => setValue(choice)}>
          <bdi>{choice}</bdi>
        </Button>
      ))}
    </p>
  );
}

const modes = ['In person', 'Hybrid', 'Online'];

/** How people take part; another word that a file brings stays a choice. */
export function Mode() {
  const { t } = useTranslation('newConsultation');
  const [mode, setMode] = useKey('mode');
  const options = mode === undefined || modes.includes(mode) ? modes : [...modes, mode];
  return (
    <FieldFrame field="mode">
      <div data-path="mode">
        <Choice
          legend={t('field.mode')}
          value={mode ?? null}
          onChange={setMode}
          options={options.map((value) => ({ value, label: t(`mode.${value}`, { defaultValue: value }) }))}
        />
      </div>
      <Choices field="mode" />
    </FieldFrame>
  );
}

const zones = Intl.supportedValuesOf('timeZone');
const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** All hours of the page are in this zone. */
export function TimeZone() {
  const { t } = useTranslation('newConsultation');
  const [zone = '', setZone] = useKey('timeZone');
  return (
    <FieldFrame field="timeZone">
      <TextInput
        path={['timeZone']}
        label={t('field.timeZone')}
        hint={t('hint.timeZone')}
        list="zones"
        value={zone}
        onChange={setZone}
      />
      <datalist id="zones">
        {zones.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      {!zone && (
        <p className={styles.choices}>
          <Button size="small" onClick={() => setZone(ownZone)}>
            {t('useOwnZone', { zone: ownZone })}
          </Button>
        </p>
      )}
      <Choices field="timeZone" />
    </FieldFrame>
  );
}
