import { useTranslation } from 'react-i18next';
import { clockDigits } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { Countdown } from '#client/ui/Countdown.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import { speakerOf } from '#shared/consultation/floor/speakerOf.ts';
import type { RequestId } from '#shared/basics/ids.ts';
import type { Intervention } from '#shared/consultation/state.ts';
import { FloorButtons } from './FloorButtons.tsx';
import styles from './FloorNow.module.css';
import { Interrupted } from './Interrupted.tsx';
import type { FloorActions } from './useFloorActions.ts';
import { useRunning } from './useRunning.ts';

interface Props {
  actions: FloorActions;
  /** Asks who really speaks. */
  onWho: (requestId: RequestId) => void;
}

/** Who has the floor, for how long still, and what the chair can do about it. */
export function FloorNow({ actions, onWho }: Props) {
  const { t } = useTranslation('chair');
  const running = useRunning();
  return (
    <section className={styles.now} aria-labelledby="floor-now">
      <h2 id="floor-now" className={styles.heading}>
        {t('now.title')}
        {running && running.intervention.kind !== 'intervention' && (
          <span className={styles.kind}>{t(`common:kind.${running.intervention.kind}`)}</span>
        )}
        {running && (
          <Button
            size="small"
            variant="quiet"
            className={styles.who}
            shortcut="Q"
            onClick={() => onWho(running.intervention.requestId)}
          >
            {t(running.person?.name ? 'who.other' : 'who.isIt')}
          </Button>
        )}
      </h2>
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
          <Countdown timing={running.intervention.timing} size="large" announces />
          <Interrupted />
        </>
      ) : (
        <Nobody />
      )}
      <FloorButtons running={running?.intervention ?? null} actions={actions} />
    </section>
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
