import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { interruptedBy } from '#shared/consultation/floor/endIntervention.ts';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import type { Intervention } from '#shared/consultation/state.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Countdown } from '#client/ui/Countdown.tsx';
import { ModeIcon } from '#client/ui/ModeIcon.tsx';
import { FittedText } from './FittedText.tsx';
import styles from './Speaker.module.css';

/** Who has the floor, and for whom. */
export function Speaker({ intervention }: { intervention: Intervention }) {
  const { t } = useTranslation(['common', 'display']);
  const person = useConsultation(({ everyone }) => everyone.people[speakerOf(intervention)]);
  const listed = useConsultation(({ everyone }) =>
    intervention.speakerId === undefined ? undefined : everyone.people[intervention.personId],
  );
  const { onBehalfOf, mode, kind } = intervention;
  const about = [person?.function, person?.organization, person?.country].filter((part) => part);
  return (
    <section className={styles.speaker}>
      <FittedText className={styles.who}>
        {kind !== 'intervention' && <p className={styles.kind}>{t(`kind.${kind}`)}</p>}
        <h2 className={styles.name}>
          <bdi>{nameOf(person)}</bdi>
        </h2>
        <p className={styles.about}>
          {about.map((part, index) => (
            <Fragment key={index}>
              {index > 0 && ', '}
              <bdi>{part}</bdi>
            </Fragment>
          ))}
          <span className={styles.mode}>
            <ModeIcon mode={mode} decorative /> {t(`mode.${mode}`)}
          </span>
        </p>
        {listed?.name && <p className={styles.behalf}>{t('display:inPlaceOf', { name: nameOf(listed) })}</p>}
        {onBehalfOf && <p className={styles.behalf}>{t('speaker.onBehalfOf', { group: onBehalfOf })}</p>}
        <Interrupted />
      </FittedText>
    </section>
  );
}

/** Who goes on afterwards, and with how much time. */
function Interrupted() {
  const { t } = useTranslation('display');
  const waits = useConsultation(({ everyone }) => interruptedBy(everyone));
  const person = useConsultation(({ everyone }) => waits && everyone.people[speakerOf(waits)]);
  if (!waits) return null;
  return (
    <p className={styles.waits}>
      {t('goesOn')} <bdi>{nameOf(person)}</bdi>, <Countdown timing={waits.timing} />
    </p>
  );
}
