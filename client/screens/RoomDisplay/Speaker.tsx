import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Intervention } from '#shared/consultation/state.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { ModeIcon } from '#client/ui/ModeIcon.tsx';
import { FittedText } from './FittedText.tsx';
import styles from './Speaker.module.css';

/** Who has the floor, and for whom. */
export function Speaker({ intervention }: { intervention: Intervention }) {
  const { t } = useTranslation('common');
  const person = useConsultation(({ everyone }) => everyone.people[intervention.personId]);
  const { onBehalfOf, mode } = intervention;
  const about = [person?.function, person?.organization, person?.country].filter((part) => part);
  return (
    <section className={styles.speaker}>
      <FittedText className={styles.who}>
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
        {onBehalfOf && <p className={styles.behalf}>{t('speaker.onBehalfOf', { group: onBehalfOf })}</p>}
      </FittedText>
    </section>
  );
}
