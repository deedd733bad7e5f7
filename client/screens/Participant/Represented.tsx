import { useTranslation } from 'react-i18next';
import type { PersonId } from '#shared/basics/ids.ts';
import type { Intervention } from '#shared/consultation/state.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Countdown } from '#client/ui/Countdown.tsx';
import styles from './Participant.module.css';
import { StandingHead } from './StandingHead.tsx';

/** It is one's own turn, and somebody else reads. */
export function Represented({ intervention, by }: { intervention: Intervention; by: PersonId }) {
  const { t } = useTranslation('participant');
  const name = useConsultation(({ everyone }) => nameOf(everyone.people[by]));
  return (
    <section className={styles.place}>
      <StandingHead word="speaking">{t('represented.title', { name })}</StandingHead>
      <p>{t('represented.about')}</p>
      <Countdown timing={intervention.timing} size="large" wordWhileRunning />
    </section>
  );
}
