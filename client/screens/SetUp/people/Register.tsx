import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { arrivalsOf, type Arrival } from '#client/features/listControl/arrivals.ts';
import type { PersonId } from '#shared/basics/ids.ts';
import { perhapsRegistered } from '#shared/consultation/people/samePerson.ts';
import { peopleMatching } from '#client/features/listControl/nameLine.ts';
import { timeOfDay } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import { StateMark } from '#client/ui/StateMark.tsx';
import styles from './People.module.css';

const MOST_SHOWN = 50;

/** Everybody who is expected or has come, with a line to find them and a button that checks them in. */
export function Register() {
  const { t } = useTranslation('organizer');
  const [typed, setTyped] = useState('');
  const arrivals = useConsultation(arrivalsOf);
  const found = typed.trim().length < 2 ? arrivals : peopleMatching(arrivals, typed, arrivals.length);
  const here = arrivals.filter((each) => each.here).length;
  if (arrivals.length === 0) return null;
  return (
    <div className={styles.register}>
      <h3>{t('people.register')}</h3>
      <p className={styles.quiet}>{t('people.hereOf', { here, count: arrivals.length })}</p>
      <Field label={t('people.search')}>
        {(control) => (
          <input
            {...control}
            type="search"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <LiveRegion message={typed.trim().length < 2 ? '' : t('people.found', { count: found.length })} />
      <ul className={styles.people}>
        {found.slice(0, MOST_SHOWN).map((arrival) => (
          <ArrivalRow key={arrival.id} arrival={arrival} />
        ))}
      </ul>
      {found.length > MOST_SHOWN && (
        <p className={styles.quiet}>{t('people.moreFound', { count: found.length - MOST_SHOWN })}</p>
      )}
    </div>
  );
}

function ArrivalRow({ arrival }: { arrival: Arrival }) {
  const { t } = useTranslation(['organizer', 'common']);
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  const { id, here, seat, mode = 'room' } = arrival;
  const name = nameOf(arrival);
  const facts = [seat && t('people.seat', { seat }), !arrival.isRegistered && t('people.notRegistered')].filter(
    Boolean,
  );
  return (
    <li>
      <div className={styles.who}>
        <SpeakerName person={arrival} mode={arrival.mode} />
        {facts.length > 0 && <span className={styles.rest}>{facts.join(' · ')}</span>}
      </div>
      <SamePerson arrival={arrival} />
      {here ? (
        <>
          <StateMark
            standing="good"
            word={t('people.here', { mode: t(`common:mode.${here.mode}`), time: timeOfDay(here.at, timeZone) })}
          />
          <Button
            size="small"
            variant="quiet"
            aria-label={t('people.takeBackOf', { name })}
            onClick={() => void submit({ type: 'CheckIn', personId: id, present: false })}
          >
            {t('people.takeBack')}
          </Button>
        </>
      ) : (
        <Button
          size="small"
          aria-label={t('people.checkInOf', { name })}
          onClick={() => void submit({ type: 'CheckIn', personId: id, mode })}
        >
          {t('people.checkIn')}
        </Button>
      )}
    </li>
  );
}

/** Who came under a name of the register without its organization is, as a rule, that person: one click says so. */
function SamePerson({ arrival: { id } }: { arrival: Arrival }) {
  const { t } = useTranslation('organizer');
  const line = useConsultation((state) => {
    const person = state.everyone.people[id as PersonId];
    return person && perhapsRegistered(state, person);
  });
  const here = useConsultation(({ everyone }) => everyone.people[id as PersonId]?.mode);
  if (!line) return null;
  const name = [nameOf(line), line.organization, line.country].filter(Boolean).join(', ');
  const say = () => submit({ type: 'CheckIn', personId: id, registration: line.registrationId, mode: here });
  return (
    <Button size="small" onClick={() => void say()}>
      {t('people.same', { name })}
    </Button>
  );
}
