import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import styles from '#client/features/listControl/AddLine.module.css';
import { arrivalsOf } from '#client/features/listControl/arrivals.ts';
import { peopleMatching } from '#client/features/listControl/nameLine.ts';
import { SuggestBox } from '#client/features/listControl/SuggestBox.tsx';
import { meaningOf, type Meaning } from '#client/features/listControl/useCheckIn.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import { speakersToName, type Nameable } from './speakersToName.ts';

const MOST = 6;
const nothingIsDone = () => false;

/** Who really speaks: a deputy in place of whoever is listed, or the name of somebody who spoke without one, also afterwards. */
export function Identify() {
  const { t } = useTranslation('floorDesk');
  const nameable = useConsultation(({ everyone }) => speakersToName(everyone));
  const unnamed = nameable.filter(({ name, is }) => name === undefined && is !== 'waiting').length;
  return (
    <details className={styles.fold}>
      <summary>
        <h2>{t('identify.title')}</h2>
        {unnamed > 0 && <span>{t('identify.unnamed', { count: unnamed })}</span>}
      </summary>
      <IdentifyForm nameable={nameable} />
    </details>
  );
}

function IdentifyForm({ nameable }: { nameable: Nameable[] }) {
  const { t } = useTranslation('floorDesk');
  const [chosen, setChosen] = useState('');
  const [line, setLine] = useState('');
  const [news, setNews] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const found = useConsultation((consultation) => peopleMatching(arrivalsOf(consultation), line, MOST));
  const meant = nameable.find(({ key }) => key === chosen) ?? nameable[0];
  const act = async (meaning: Meaning) => {
    if (!meant) return;
    if (meaning.is !== 'known' && meaning.is !== 'new') return setNews(t(`onBehalf.${meaning.is}`));
    const person = meaning.is === 'known' ? meaning.arrival.id : meaning.profile;
    const { ok } = await submit({ type: 'IdentifySpeaker', ...meant.of, person });
    if (ok) setLine('');
    setNews(ok ? t('identify.done', { name: nameOf(meaning.is === 'known' ? meaning.arrival : meaning.profile) }) : '');
    box.current?.focus();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void act(meaningOf(line, found, nothingIsDone));
  };
  return (
    <form className={styles.form} onSubmit={onSubmit} noValidate>
      {meant && <WhoseTurn nameable={nameable} chosen={meant.key} onChange={setChosen} />}
      <div className={styles.line}>
        <SuggestBox
          ref={box}
          label={t('identify.who')}
          hint={t('identify.hint')}
          listLabel={t('checkIn.found')}
          line={line}
          found={found.map((person) => ({ ...person, person }))}
          onChange={setLine}
          onPick={(id) => {
            const arrival = found.find((each) => each.id === id);
            if (arrival) void act({ is: 'known', arrival });
          }}
        />
        <Button type="submit" shortcut={t('add.enter')} disabledReason={meant ? null : t('identify.nobody')}>
          {t('identify.do')}
        </Button>
      </div>
      <p className={styles.added} role="status">
        {news}
      </p>
    </form>
  );
}

interface WhoseProps {
  nameable: Nameable[];
  chosen: string;
  onChange: (key: string) => void;
}

function WhoseTurn({ nameable, chosen, onChange }: WhoseProps) {
  const { t } = useTranslation('floorDesk');
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  return (
    <Field label={t('identify.whose')}>
      {(control) => (
        <select {...control} value={chosen} onChange={(event) => onChange(event.target.value)}>
          {nameable.map(({ key, name, is, at }) => (
            <option key={key} value={key}>
              {t(`identify.is.${is}`, {
                name: nameOf({ name }),
                time: at === undefined ? '' : timeOfDay(at, timeZone),
              })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
