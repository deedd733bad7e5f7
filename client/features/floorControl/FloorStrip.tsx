import { useTranslation } from 'react-i18next';
import { Countdown } from '#client/ui/Countdown.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import styles from './FloorStrip.module.css';
import { useRunning } from './useRunning.ts';

/** Who has the floor and for how long still, for those who only follow it. */
export function FloorStrip() {
  const { t } = useTranslation('chair');
  const running = useRunning();
  return (
    <section className={styles.strip} aria-labelledby="floor-strip">
      <h2 id="floor-strip" className={styles.heading}>
        {t('now.title')}
      </h2>
      {running ? (
        <div className={styles.line}>
          <p className={styles.holder}>
            <SpeakerName
              person={running.person}
              onBehalfOf={running.intervention.onBehalfOf}
              mode={running.intervention.mode}
            />
          </p>
          <p className={styles.clock}>
            <Countdown timing={running.intervention.timing} />
          </p>
        </div>
      ) : (
        <p className={styles.nobody}>{t('now.nobody')}</p>
      )}
    </section>
  );
}
