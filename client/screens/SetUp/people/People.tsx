import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import styles from '../SetUp.module.css';
import { Attendance } from './Attendance.tsx';
import { ImportPeople } from './ImportPeople.tsx';
import people from './People.module.css';
import { Register } from './Register.tsx';

/** Who is expected, who is here, and how many were counted. */
export function People() {
  const { t } = useTranslation('organizer');
  const isEmpty = useConsultation(({ bureau }) => Object.keys(bureau.register).length === 0);
  const [startsOpen] = useState(isEmpty);
  return (
    <section className={styles.part} aria-labelledby="people">
      <h2 id="people">{t('people.title')}</h2>
      <p className={styles.quiet}>{t('people.about')}</p>
      <details className={people.again} open={startsOpen}>
        <summary>{t('people.import')}</summary>
        <ImportPeople />
      </details>
      <Register />
      <Attendance />
    </section>
  );
}
