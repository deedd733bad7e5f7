import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import { longDate } from '#client/i18n/formats.ts';
import styles from './Confirm.module.css';
import { useConfirmation, useFault, useKey } from './Confirming.ts';
import { choicesInList } from './evidence.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useFocusNext } from './focusPlace.ts';
import { AddButton, RemoveButton } from './RowButtons.tsx';
import { RowInput } from './TextInput.tsx';

interface Props {
  field: 'mandate' | 'guidingQuestions' | 'audienceGroups';
}

/** A field of several texts, a line each. */
export function TextList({ field }: Props) {
  const { t } = useTranslation('newConsultation');
  const [texts = [], setTexts] = useKey(field);
  const focusNext = useFocusNext();
  const name = (index: number) => t('place.numbered', { words: t(`field.${field}`), number: index + 1 });
  return (
    <FieldFrame field={field} isGroup hint={t(`hint.${field}`, { defaultValue: '' })}>
      <ol className={styles.rows}>
        {texts.map((text, index) => (
          <li key={index} className={styles.row}>
            <RowInput
              path={[field, index]}
              name={name(index)}
              multiline={field !== 'audienceGroups'}
              value={text}
              onChange={(next) => setTexts(texts.with(index, next))}
            />
            <RemoveButton
              name={name(index)}
              onRemove={() => {
                setTexts(texts.filter((_, each) => each !== index));
                focusNext([field, 'add']);
              }}
            />
          </li>
        ))}
      </ol>
      <AddButton
        place={field}
        words={t(`add.${field}`)}
        onAdd={() => {
          setTexts([...texts, '']);
          focusNext([field, texts.length]);
        }}
      />
    </FieldFrame>
  );
}

/** The days. One is always asked for, since nothing is created without. */
export function Dates() {
  const { t } = useTranslation(['newConsultation', 'common']);
  const [dates = [], setDates] = useKey('dates');
  const focusNext = useFocusNext();
  const missing = useFault(['dates']);
  const shown = dates.length > 0 ? dates : [''];
  const name = (index: number) => t('place.numbered', { words: t('field.dates'), number: index + 1 });
  return (
    <FieldFrame field="dates" isGroup hint={t('hint.dates')}>
      <ol className={styles.rows}>
        {shown.map((date, index) => (
          <li key={index} className={styles.row}>
            <RowInput
              path={['dates', index]}
              name={name(index)}
              type="date"
              required
              value={date}
              onChange={(next) => setDates(shown.with(index, next))}
            />
            <OtherDates date={date} onChoose={(next) => setDates(shown.with(index, next))} />
            {shown.length > 1 && (
              <RemoveButton
                name={name(index)}
                onRemove={() => {
                  setDates(shown.filter((_, each) => each !== index));
                  focusNext(['dates', 'add']);
                }}
              />
            )}
          </li>
        ))}
      </ol>
      {missing && <p className={styles.fault}>{missing}</p>}
      <AddButton
        place="dates"
        words={t('add.dates')}
        onAdd={() => {
          setDates([...shown, nextDay(shown.at(-1) ?? '')]);
          focusNext(['dates', shown.length]);
        }}
      />
    </FieldFrame>
  );
}

/** Another day that the note may mean. */
function OtherDates({ date, onChoose }: { date: string; onChoose: (date: string) => void }) {
  const { t } = useTranslation('newConsultation');
  const { reading } = useConfirmation();
  const others = reading ? choicesInList(reading, 'dates', date) : [];
  return others.map((other) => (
    <Button key={other} size="small" onClick={() => onChoose(other)}>
      {t('orElse', { value: longDate(other) })}
    </Button>
  ));
}

/** A second day is mostly the next one. */
function nextDay(date: string): string {
  const day = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(day) ? '' : new Date(day + 86_400_000).toISOString().slice(0, 10);
}
