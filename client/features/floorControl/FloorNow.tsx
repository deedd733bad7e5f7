import { useTranslation } from 'react-i18next';
import { clockDigits } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { Countdown } from '#client/ui/Countdown.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import type { InterventionId, RequestId } from '#shared/basics/ids.ts';
import type { Intervention } from '#shared/consultation/state.ts';
import { FloorButtons } from './FloorButtons.tsx';
import styles from './FloorNow.module.css';
import { Interrupted } from './Interrupted.tsx';
import type { FloorActions } from './useFloorActions.ts';
import { useRunning, type Running } from './useRunning.ts';

type CorrectionsProps = Pick<Props, 'onWho' | 'onClock'> & { running: Running };

interface Props {
  actions: FloorActions;
  /** Asks who really speaks. */
  onWho: (requestId: RequestId) => void;
  /** Asks how the clock is to be set. */
  onClock: (interventionId: InterventionId) => void;
}

/** Who has the floor, for how long still, and what the chair can do about it. */
export function FloorNow({ actions, onWho, onClock }: Props) {
  const { t } = useTranslation('chair');
  const running = useRunning();
  return (
    <section className={styles.now} aria-labelledby="floor-now">
      <div className={styles.above}>
        <div className={styles.head}>
          <h2 id="floor-now" className={styles.heading}>
            {t('now.title')}
            {running && running.intervention.kind !== 'intervention' && (
              <span className={styles.kind}>{t(`common:kind.${running.intervention.kind}`)}</span>
            )}
          </h2>
          {running && <Corrections running={running} onWho={onWho} onClock={onClock} />}
        </div>
        {running ? (
          <>
            <p className={styles.holder}>
              <SpeakerName
                person={running.person}
                onBehalfOf={running.intervention.onBehalfOf}
                mode={running.intervention.mode}
                layout="block"
              />
              {running.inPlaceOf && (
                <span className={styles.inPlaceOf}>
                  {t('who.inPlaceOf', { name: nameOf(running.inPlaceOf, t('next.theUnnamed')) })}
                </span>
              )}
            </p>
            <div className={styles.clock}>
              <Countdown timing={running.intervention.timing} size="large" announces />
            </div>
          </>
        ) : (
          <Nobody />
        )}
      </div>
      <FloorButtons running={running?.intervention ?? null} actions={actions} />
      {/* Below the buttons: what comes and goes moves none of them. */}
      <Interrupted />
    </section>
  );
}

/** What can be put right about the running intervention: its clock, and who it really is. */
function Corrections({ running: { intervention, person }, onWho, onClock }: CorrectionsProps) {
  const { t } = useTranslation('chair');
  return (
    <div className={styles.corrections}>
      <Button size="small" variant="quiet" shortcut="K" onClick={() => onClock(intervention.interventionId)}>
        {t('clock.button')}
      </Button>
      <Button size="small" variant="quiet" shortcut="Q" onClick={() => onWho(intervention.requestId)}>
        {t(person?.name ? 'who.other' : 'who.isIt')}
      </Button>
    </div>
  );
}

function Nobody() {
  const { t } = useTranslation('chair');
  const last = useConsultation(({ everyone }) => lastEnded(Object.values(everyone.interventions)));
  const person = useConsultation(({ everyone }) => (last ? everyone.people[speakerOf(last)] : undefined));
  return (
    <div className={styles.nobody}>
      <p>{t('now.nobody')}</p>
      {last && (
        <p className={styles.last}>
          {t('now.last')} <bdi>{nameOf(person)}</bdi>
          {', '}
          <span className={styles.digits}>{clockDigits((last.spokeMs ?? 0) / 1000)}</span>
        </p>
      )}
    </div>
  );
}

function lastEnded(interventions: Intervention[]): Intervention | undefined {
  return interventions.toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))[0];
}
