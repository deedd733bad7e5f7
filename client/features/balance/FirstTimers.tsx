import { useTranslation } from 'react-i18next';
import type { FirstTime } from '#shared/consultation/balance/firstTime.ts';
import styles from './Balance.module.css';

/** Who speaks for the first time: among those who spoke, those who wait and, on demand, sitting by sitting. Says nothing while nobody does either. */
export function FirstTimers({ spoke, waiting, sittings, hasSittings }: FirstTime & { hasSittings: boolean }) {
  const { t } = useTranslation('chair');
  const lines = [
    ...(spoke.interventions > 0
      ? [t('balance.firstTime.spoke', { first: spoke.firstTime, count: spoke.interventions })]
      : []),
    ...(waiting.people > 0
      ? [t('balance.firstTime.waiting', { first: waiting.firstTime, count: waiting.people })]
      : []),
  ];
  return (
    <>
      {lines.length > 0 && (
        <p className={styles.quiet}>
          {t('balance.firstTime.title')} {lines.join(' · ')}
        </p>
      )}
      {hasSittings &&
        sittings?.map(({ sittingId, firstTime, speakers }, index) => (
          <p key={sittingId} className={styles.quiet}>
            {t('balance.firstTime.sitting', { sitting: index + 1, first: firstTime, count: speakers })}
          </p>
        ))}
    </>
  );
}
