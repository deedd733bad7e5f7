import { useTranslation } from 'react-i18next';
import { sittingShown } from '#client/features/floorControl/sittingShown.ts';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import type { Kind } from '#shared/consultation/state.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Countdown } from '#client/ui/Countdown.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import styles from './FloorStrip.module.css';

/** The floor's present state, always at the bottom. */
export function FloorStrip({ isMine }: { isMine: boolean }) {
  const { t } = useTranslation(['participant', 'common']);
  const { floor, interventions, people } = useConsultation(({ everyone }) => everyone);
  const running = floor === null ? undefined : interventions[floor];
  const sitting = useConsultation(({ everyone }) => sittingShown(everyone));
  const speaker = running && people[speakerOf(running)];
  return (
    <footer className={styles.strip} aria-label={t('now.region')}>
      <div className={styles.who}>
        <p className={styles.label}>{running ? <HasFloor kind={running.kind} /> : t('now.floor')}</p>
        {running ? (
          <SpeakerName
            person={speaker && { ...speaker, function: null, country: null }}
            onBehalfOf={running.onBehalfOf}
            mode={running.mode}
          />
        ) : (
          <p>{sitting === 'open' ? t('now.nobody') : t(`common:sitting.${sitting}`)}</p>
        )}
      </div>
      {running && (isMine ? <p className={styles.you}>{t('now.you')}</p> : <Countdown timing={running.timing} />)}
    </footer>
  );
}

/** What is heard, where it is not an ordinary intervention. */
function HasFloor({ kind }: { kind: Kind }) {
  const { t } = useTranslation(['participant', 'common']);
  return (
    <>
      {t('now.label')}
      {kind !== 'intervention' && <strong> · {t(`common:kind.${kind}`)}</strong>}
    </>
  );
}
