import { useTranslation } from 'react-i18next';
import type { Intervention } from '#shared/consultation/state.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Countdown } from '#client/ui/Countdown.tsx';
import styles from './Participant.module.css';
import { StandingHead } from './StandingHead.tsx';

/** One's own intervention waits while a point of order is heard; its clock stands still. */
export function Interrupted({ intervention, by }: { intervention: Intervention; by: Intervention }) {
  const { t } = useTranslation('participant');
  const name = useConsultation(({ everyone }) => nameOf(everyone.people[by.personId]));
  return (
    <section className={styles.place}>
      <StandingHead word="interrupted">{t('interrupted.title')}</StandingHead>
      <p>{t('interrupted.about', { name })}</p>
      <Countdown timing={intervention.timing} size="large" wordWhileRunning />
    </section>
  );
}
