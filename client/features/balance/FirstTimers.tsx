import { useTranslation } from 'react-i18next';
import type { FirstTime } from '#shared/consultation/balance/firstTime.ts';
import styles from './Balance.module.css';

/** Who speaks for the first time: among those who spoke, those who wait and, on demand, sitting by sitting. Says nothing while nobody does either. */
export function FirstTimers({ spoke, waiting, sittings, hasSittings }: FirstTime & { hasSittings: boolean }) {
  const { t } = useTranslation('chair');
  const figures = [
    { key: 'spoke', first: spoke.firstTime, count: spoke.interventions },
    { key: 'waiting', first: waiting.firstTime, count: waiting.people },
    ...(hasSittings ? (sittings ?? []) : []).map(({ firstTime, speakers }, index) => ({
      key: 'sitting',
      sitting: index + 1,
      first: firstTime,
      count: speakers,
    })),
  ].filter(({ count }) => count > 0);
  if (figures.length === 0) return null;
  return (
    <p className={styles.quiet}>
      {t('balance.firstTime.title')}{' '}
      {figures.map(({ key, ...figure }) => t(`balance.firstTime.${key}`, figure)).join(' · ')}
    </p>
  );
}
