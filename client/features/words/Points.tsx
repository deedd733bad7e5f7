import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import type { InterventionId } from '#shared/basics/ids.ts';
import type { Point } from '#shared/points/point.ts';
import styles from './Words.module.css';

/** What was taken from an intervention: the act, the issue it goes to, and whether it is only quoted. */
export function Points({ interventionId }: { interventionId: InterventionId }) {
  const { t } = useTranslation('rapporteur');
  const points = useConsultation(({ desk }) =>
    Object.values(desk.points).filter(({ inputId }) => inputId === interventionId),
  );
  const isRunning = useConsultation(({ everyone }) => everyone.floor === interventionId);
  return (
    <section aria-labelledby="points">
      <h3 id="points" className={styles.title}>
        {t('points.title')}
      </h3>
      {points.length === 0 ? (
        <p className={styles.none}>{t(isRunning ? 'points.atTheEnd' : 'points.none')}</p>
      ) : (
        <ul className={styles.points}>
          {points.map((point) => (
            <PointLine key={point.pointId} point={point} />
          ))}
        </ul>
      )}
    </section>
  );
}

function PointLine({ point: { act, verbatim, issues, flags, element, individual } }: { point: Point }) {
  const { t } = useTranslation('rapporteur');
  const ordinal = issues[0]?.ordinal;
  const title = useConsultation(({ everyone }) =>
    ordinal === undefined ? undefined : everyone.setUp.issues[ordinal - 1]?.title,
  );
  const isQuotedOnly = element === null && individual === null;
  return (
    <li>
      <span className={styles.act}>{t(`act.${act}`)}</span>{' '}
      <span className={styles.issue}>
        {ordinal === undefined ? t('points.noIssue') : t('points.issue', { number: ordinal, title })}
      </span>
      <q dir="auto">{verbatim}</q>
      {isQuotedOnly && (
        <span className={styles.quotedOnly}>
          {t('points.quotedOnly')} {flags.map((flag) => t(`flag.${flag}`)).join(', ')}
        </span>
      )}
    </li>
  );
}
