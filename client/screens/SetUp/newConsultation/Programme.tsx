import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgrammeItem } from '#shared/consultation/setUp.ts';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import styles from './Confirm.module.css';
import { useConfirmation, useKey } from './Confirming.ts';
import { FieldFrame } from './FieldFrame.tsx';
import { useFocusNext } from './focusPlace.ts';
import { minutesPlanned, moved, newItem } from './programme.ts';
import { ProgrammeEntry } from './ProgrammeEntry.tsx';
import { AddButton } from './RowButtons.tsx';

/** The items in their order. They move by their buttons, and with Alt and the arrows from any of their controls. */
export function Programme() {
  const { t } = useTranslation('newConsultation');
  const [programme = [], setProgramme] = useKey('programme');
  const [said, setSaid] = useState('');
  const focusNext = useFocusNext();
  const move = (index: number, by: -1 | 1, part: string) => {
    const to = index + by;
    if (to < 0 || to >= programme.length) return;
    setProgramme(moved(programme, index, by));
    setSaid(t('item.moved', { title: programme[index]!.title, number: to + 1, count: programme.length }));
    focusNext(['programme', to, part]);
  };
  const remove = (index: number) => {
    // Without any item the page proposes some again.
    setProgramme(programme.length > 1 ? programme.filter((_, each) => each !== index) : null);
    setSaid(t('item.removed', { title: programme[index]!.title }));
    focusNext(['programme', 'add']);
  };
  return (
    <FieldFrame field="programme" isGroup hint={t('hint.programme')}>
      <ol className={styles.entries}>
        {programme.map((item, index) => (
          <li key={item.id} className={styles.entry}>
            <ProgrammeEntry
              item={item}
              index={index}
              count={programme.length}
              onChange={(next: ProgrammeItem) => setProgramme(programme.with(index, next))}
              onMove={(by, part) => move(index, by, part)}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
      </ol>
      <Planned />
      <AddButton
        place="programme"
        words={t('add.programme')}
        onAdd={() => {
          setProgramme([...programme, newItem(programme)]);
          focusNext(['programme', programme.length, 'title']);
        }}
      />
      <LiveRegion message={said} />
    </FieldFrame>
  );
}

/** Whether what is planned fits into the sittings. */
function Planned() {
  const { t } = useTranslation('newConsultation');
  const { draft } = useConfirmation();
  const { programme, sittings } = minutesPlanned(draft.setUp);
  if (programme === null) return null;
  const key = sittings === null ? 'planned.alone' : programme > sittings ? 'planned.over' : 'planned.fits';
  return <p className={styles.origin}>{t(key, { programme, sittings, over: programme - (sittings ?? 0) })}</p>;
}
