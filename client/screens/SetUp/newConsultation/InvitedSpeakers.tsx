import { useTranslation } from 'react-i18next';
import type { InvitedSpeaker, ProgrammeItem } from '#shared/consultation/setUp.ts';
import styles from './Confirm.module.css';
import { useFocusNext } from './focusPlace.ts';
import { AddButton, RemoveButton } from './RowButtons.tsx';
import { TextInput } from './TextInput.tsx';

const parts = ['name', 'function', 'organization', 'country'] as const satisfies readonly (keyof InvitedSpeaker)[];

interface Props {
  item: ProgrammeItem;
  index: number;
  onChange: (item: ProgrammeItem) => void;
}

/** Those who are asked to speak under an item: they stand first in its list. */
export function InvitedSpeakers({ item, index, onChange }: Props) {
  const { t } = useTranslation('newConsultation');
  const focusNext = useFocusNext();
  const speakers = item.speakers ?? [];
  const labelOf = (part: string) => t(`part.${part}`);
  const place = ['programme', index, 'speakers'];
  const set = (next: InvitedSpeaker[]) => onChange({ ...item, speakers: next.length > 0 ? next : undefined });
  return (
    <fieldset className={styles.within}>
      <legend>{t('part.speakers')}</legend>
      <ol className={styles.entries}>
        {speakers.map((speaker, number) => (
          <li key={number} className={styles.entry}>
            <div className={styles.inLine}>
              {parts.map((part) => (
                <TextInput
                  key={part}
                  path={[...place, number, part]}
                  label={labelOf(part)}
                  value={speaker[part] ?? ''}
                  onChange={(value) =>
                    set(speakers.with(number, { ...speaker, [part]: part === 'name' ? value : value || undefined }))
                  }
                />
              ))}
            </div>
            <RemoveButton
              name={speaker.name || t('place.numbered', { words: t('part.speakers'), number: number + 1 })}
              onRemove={() => {
                set(speakers.filter((_, each) => each !== number));
                focusNext([...place, 'add']);
              }}
            />
          </li>
        ))}
      </ol>
      <AddButton
        place={place.join('.')}
        words={t('add.speakers')}
        onAdd={() => {
          set([...speakers, { name: '' }]);
          focusNext([...place, speakers.length]);
        }}
      />
    </fieldset>
  );
}
