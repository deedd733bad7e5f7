import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#client/i18n/formats.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { ModeChoice } from '#client/ui/ModeChoice.tsx';
import type { Mode } from '#shared/consultation/people/profile.ts';
import styles from './AddLine.module.css';
import { arrivalsOf } from './arrivals.ts';
import { CheckInNews } from './CheckInNews.tsx';
import { peopleMatching } from './nameLine.ts';
import { SuggestBox } from './SuggestBox.tsx';
import { meaningOf, useCheckIn } from './useCheckIn.ts';

const MOST = 6;

/** One line to check somebody in: type, Enter. Also whoever has no device, and whoever is not on the register. */
export function CheckInLine({ autoFocus }: { autoFocus: boolean }) {
  const { t } = useTranslation('floorDesk');
  const [line, setLine] = useState('');
  const [mode, setMode] = useState<Mode>('room');
  const [why, setWhy] = useState<'several' | 'empty' | 'already' | null>(null);
  const checkIn = useCheckIn();
  const box = useRef<HTMLInputElement>(null);
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  const found = useConsultation((consultation) => peopleMatching(arrivalsOf(consultation), line, MOST));
  const begin = (isDone: Promise<boolean>) => {
    const typed = line;
    setLine('');
    setWhy(null);
    // A refused line comes back, unless another was begun.
    void isDone.then((ok) => !ok && setLine((begun) => (begun === '' ? typed : begun)));
    box.current?.focus();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const meaning = meaningOf(line, found);
    if (meaning.is === 'known') begin(checkIn.checkInKnown(meaning.arrival.id, mode));
    else if (meaning.is === 'new') begin(checkIn.checkInNew(meaning.profile, mode));
    else setWhy(meaning.is);
  };
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate>
      <div className={styles.line}>
        <SuggestBox
          ref={box}
          label={t('checkIn.name')}
          hint={t('checkIn.hint')}
          listLabel={t('checkIn.found')}
          line={line}
          autoFocus={autoFocus}
          found={found.map((person) => ({
            ...person,
            person,
            notNow: person.here ? t('checkIn.isHere', { time: timeOfDay(person.here.at, timeZone) }) : undefined,
          }))}
          onChange={(typed) => {
            setLine(typed);
            setWhy(null);
          }}
          onPick={(id) => begin(checkIn.checkInKnown(id, mode))}
        />
        <Button type="submit" shortcut={t('add.enter')}>
          {t('checkIn.button')}
        </Button>
      </div>
      <CheckInNews why={why} last={checkIn.last} onTakeBack={checkIn.takeBack} />
      <div className={styles.choices}>
        <ModeChoice legend={t('checkIn.mode')} mode={mode} onChange={setMode} />
      </div>
    </form>
  );
}
