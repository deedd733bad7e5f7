import { useTranslation } from 'react-i18next';
import { submit } from '#client/store/submit.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import type { InterventionId, PointId } from '#shared/basics/ids.ts';
import { PointLine } from './PointLine.tsx';
import styles from './Words.module.css';

interface Props {
  interventionId: InterventionId;
  /** Points chosen to be merged, from whatever interventions, the first giving the wording. */
  chosen: PointId[];
  onChoose: (chosen: PointId[]) => void;
}

/** What was taken from an intervention: the act, the issue it goes to, and whether it is only quoted; by hand it can be filed, merged and split. */
export function Points({ interventionId, chosen, onChoose }: Props) {
  const { t } = useTranslation('rapporteur');
  const points = useConsultation(({ desk }) =>
    Object.values(desk.points).filter(
      ({ inputId, pointId }) => inputId === interventionId && !desk.handwork.parted[pointId],
    ),
  );
  const isRunning = useConsultation(({ everyone }) => everyone.floor === interventionId);
  return (
    <section aria-labelledby="points">
      <h3 id="points" className={styles.title}>
        {t('points.title')}
      </h3>
      {chosen.length > 0 && <MergeBar chosen={chosen} onChoose={onChoose} />}
      {points.length === 0 ? (
        <p className={styles.none}>{t(isRunning ? 'points.atTheEnd' : 'points.none')}</p>
      ) : (
        <ul className={styles.points}>
          {points.map((point) => (
            <PointLine
              key={point.pointId}
              point={point}
              isChosen={chosen.includes(point.pointId)}
              onChoose={(isChosen) =>
                onChoose(isChosen ? [...chosen, point.pointId] : chosen.filter((id) => id !== point.pointId))
              }
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The points that are to become one, also across interventions. */
function MergeBar({ chosen, onChoose }: Pick<Props, 'chosen' | 'onChoose'>) {
  const { t } = useTranslation('rapporteur');
  const first = useConsultation(({ desk }) => desk.points[chosen[0] ?? '']?.verbatim);
  const merge = async () => {
    const ack = await submit({ type: 'MergePoints', pointIds: chosen });
    if (ack.ok) onChoose([]);
  };
  return (
    <div className={styles.merge} role="group" aria-label={t('merge.title')}>
      <p>
        {t('merge.chosen', { count: chosen.length })} <q dir="auto">{first}</q>
      </p>
      <div className={styles.buttons}>
        <Button size="small" disabledReason={chosen.length < 2 ? t('merge.more') : null} onClick={() => void merge()}>
          {t('merge.merge')}
        </Button>
        <Button size="small" variant="quiet" onClick={() => onChoose([])}>
          {t('common:cancel')}
        </Button>
      </div>
    </div>
  );
}
