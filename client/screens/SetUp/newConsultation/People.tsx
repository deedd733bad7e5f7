import { useTranslation } from 'react-i18next';
import type { SetUp } from '#shared/consultation/setUp.ts';
import styles from './Confirm.module.css';
import { useKey } from './Confirming.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useFocusNext } from './focusPlace.ts';
import { AddButton, RemoveButton } from './RowButtons.tsx';
import { TextInput } from './TextInput.tsx';

type Chair = SetUp['chairs'][number];
const chairParts = ['honorific', 'name', 'country'] as const;

/** Who presides. */
export function Chairs() {
  const { t } = useTranslation('newConsultation');
  const [chairs = [], setChairs] = useKey('chairs');
  const focusNext = useFocusNext();
  const set = (index: number, part: keyof Chair, value: string) =>
    setChairs(chairs.with(index, { ...chairs[index]!, [part]: part === 'name' ? value : value || undefined }));
  const labelOf = (part: string) => t(`part.${part}`);
  const name = (index: number) => t('place.numbered', { words: t('field.chairs'), number: index + 1 });
  return (
    <FieldFrame field="chairs" isGroup hint={t('hint.chairs')}>
      <ol className={styles.entries}>
        {chairs.map((chair, index) => (
          <li key={index} className={styles.entry}>
            <div className={styles.inLine}>
              {chairParts.map((part) => (
                <TextInput
                  key={part}
                  path={['chairs', index, part]}
                  label={labelOf(part)}
                  value={chair[part] ?? ''}
                  onChange={(value) => set(index, part, value)}
                />
              ))}
            </div>
            <RemoveButton
              name={chair.name || name(index)}
              onRemove={() => {
                setChairs(chairs.filter((_, each) => each !== index));
                focusNext(['chairs', 'add']);
              }}
            />
          </li>
        ))}
      </ol>
      <AddButton
        place="chairs"
        words={t('add.chairs')}
        onAdd={() => {
          setChairs([...chairs, { name: '' }]);
          focusNext(['chairs', chairs.length]);
        }}
      />
    </FieldFrame>
  );
}

/** Where the outcome goes afterwards. */
export function LaterOutcome() {
  const { t } = useTranslation('newConsultation');
  const [outcome, setOutcome] = useKey('laterOutcome');
  const { name = '', date = '' } = outcome ?? {};
  const set = (next: { name: string; date: string }) => setOutcome(next.name || next.date ? next : null);
  return (
    <FieldFrame field="laterOutcome" isGroup hint={t('hint.laterOutcome')}>
      <div className={styles.inLine}>
        <TextInput
          path={['laterOutcome', 'name']}
          label={t('part.outcomeName')}
          value={name}
          onChange={(next) => set({ name: next, date })}
        />
        <TextInput
          path={['laterOutcome', 'date']}
          label={t('part.date')}
          hint={t('hint.outcomeDate')}
          value={date}
          onChange={(next) => set({ name, date: next })}
        />
      </div>
    </FieldFrame>
  );
}
