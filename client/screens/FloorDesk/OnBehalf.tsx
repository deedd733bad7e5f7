import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import styles from '#client/features/listControl/AddLine.module.css';
import { arrivalsOf, type Arrival } from '#client/features/listControl/arrivals.ts';
import { peopleMatching } from '#client/features/listControl/nameLine.ts';
import { SuggestBox } from '#client/features/listControl/SuggestBox.tsx';
import { meaningOf, type Meaning } from '#client/features/listControl/useCheckIn.ts';
import { useRostrum } from '#client/store/rostrum.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Choice } from '#client/ui/Choice.tsx';
import { Field } from '#client/ui/Field.tsx';
import { commandFor, firstCommand, saidAndOver, type Wanted } from './onBehalf.ts';

const MOST = 6;

/** A point of order or a right of reply for somebody in the room who has no device: by name, plate or seat. */
export function OnBehalf() {
  const { t } = useTranslation('floorDesk');
  const [line, setLine] = useState('');
  const [what, setWhat] = useState<Wanted['what']>('pointOfOrder');
  const [to, setTo] = useState('');
  const [news, setNews] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const found = useConsultation((consultation) => peopleMatching(arrivalsOf(consultation), line, MOST));
  const wanted: Wanted | null = what === 'pointOfOrder' ? { what } : to === '' ? null : { what, to };
  const act = async (meaning: Meaning) => {
    if (meaning.is !== 'known' && meaning.is !== 'new') return setNews(t(`onBehalf.${meaning.is}`));
    if (!wanted) return setNews(t('onBehalf.toMissing'));
    const done = await raise(wanted, meaning);
    if (done) setLine('');
    setNews(done ? t(`onBehalf.done.${what}`, { name: nameOf(done) }) : '');
    box.current?.focus();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void act(meaningOf(line, found.map(asKnown)));
  };
  return (
    <details className={styles.fold}>
      <summary>
        <h2>{t('onBehalf.title')}</h2>
      </summary>
      <form className={styles.form} onSubmit={onSubmit} noValidate>
        <Choice
          legend={t('onBehalf.what')}
          value={what}
          onChange={setWhat}
          options={(['pointOfOrder', 'rightOfReply'] as const).map((kind) => ({
            value: kind,
            label: t(`common:kind.${kind}`),
          }))}
        />
        {what === 'rightOfReply' && <ReplyTo to={to} onChange={setTo} />}
        <div className={styles.line}>
          <SuggestBox
            ref={box}
            label={t('onBehalf.who')}
            hint={t('onBehalf.hint')}
            listLabel={t('checkIn.found')}
            line={line}
            found={found.map((person) => ({ ...person, person }))}
            onChange={setLine}
            onPick={(id) => {
              const arrival = found.find((each) => each.id === id);
              if (arrival) void act({ is: 'known', arrival });
            }}
          />
          <Button type="submit" shortcut={t('add.enter')}>
            {t(`onBehalf.do.${what}`)}
          </Button>
        </div>
        <p className={styles.added} role="status">
          {news}
        </p>
      </form>
    </details>
  );
}

/** Whether they are checked in says nothing here. */
const asKnown = (arrival: Arrival): Arrival => ({ ...arrival, here: null });

/** Brings the person into the record where it does not know them, and raises it. Who it was, or null where it was refused. */
async function raise(wanted: Wanted, meaning: Extract<Meaning, { is: 'known' | 'new' }>) {
  const { consultation } = useRostrum.getState();
  const person = meaning.is === 'known' ? meaning.arrival : meaning.profile;
  const first = firstCommand(consultation, meaning);
  const entered = first && (await submit(first));
  if (entered?.ok === false) return null;
  const known = meaning.is === 'known' ? meaning.arrival.id : '';
  const personId = entered ? String(entered.result?.['personId']) : known;
  const { ok } = await submit(commandFor(wanted, personId));
  return ok ? person : null;
}

function ReplyTo({ to, onChange }: { to: string; onChange: (to: string) => void }) {
  const { t } = useTranslation('floorDesk');
  const said = useConsultation(saidAndOver);
  const { people, setUp } = useConsultation(({ everyone }) => everyone);
  return (
    <Field label={t('onBehalf.to')}>
      {(control) => (
        <select {...control} value={to} onChange={(event) => onChange(event.target.value)}>
          <option value="">{t('onBehalf.choose')}</option>
          {said.map(({ interventionId, personId, timing }) => (
            <option key={interventionId} value={interventionId}>
              {t('onBehalf.said', {
                name: nameOf(people[personId]),
                time: timeOfDay(timing.givenAt, setUp.timeZone),
              })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
