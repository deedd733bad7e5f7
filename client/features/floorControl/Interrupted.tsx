import { useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Countdown } from '#client/ui/Countdown.tsx';
import { interruptedBy } from '#shared/consultation/floor/endIntervention.ts';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import styles from './FloorNow.module.css';

/** Who waits while a point of order is heard, with the time that they will have again. */
export function Interrupted() {
  const { t } = useTranslation('chair');
  const waits = useConsultation(({ everyone }) => interruptedBy(everyone));
  const person = useConsultation(({ everyone }) => everyone.people[waits ? speakerOf(waits) : '']);
  if (!waits) return null;
  const name = nameOf(person, t('next.theUnnamed'));
  return (
    <p className={styles.interrupted}>
      <span>
        {t('now.waits')} <bdi className={styles.waiter}>{name}</bdi>
      </span>
      <Countdown timing={waits.timing} />
      <Button
        size="small"
        variant="quiet"
        aria-label={t('now.endWaiting', { name })}
        onClick={() => void submit({ type: 'EndIntervention', interventionId: waits.interventionId })}
      >
        {t('now.end')}
      </Button>
    </p>
  );
}
