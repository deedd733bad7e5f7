import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#client/i18n/formats.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import type { InterventionId } from '#shared/basics/ids.ts';
import styles from './Rapporteur.module.css';

/** Which earlier intervention is looked at, and the way back to now. */
export function Picked({ interventionId, onBack }: { interventionId: InterventionId; onBack: () => void }) {
  const { t } = useTranslation('rapporteur');
  const intervention = useConsultation(({ everyone }) => everyone.interventions[interventionId]);
  const person = useConsultation(({ everyone }) => everyone.people[intervention?.personId ?? '']);
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  if (!intervention) return null;
  const back = (
    <Button size="small" onClick={onBack}>
      {t('earlier.back')}
    </Button>
  );
  return (
    <Banner tone="accent" live="status" action={back}>
      <span className={styles.pickedNumber}>
        {interventionId.slice(1)} · {timeOfDay(intervention.timing.givenAt, timeZone)}
      </span>{' '}
      <SpeakerName person={person} onBehalfOf={intervention.onBehalfOf} mode={intervention.mode} />
    </Banner>
  );
}
