import { useTranslation } from 'react-i18next';
import { dayOf } from '#client/i18n/formats.ts';
import type { Publication } from '#shared/wire/publication.ts';
import styles from './Record.module.css';

/** How many spoke for the first time, and in each sitting where there were several. A record made before this was counted has none. */
export function FirstTimers({ publication: { balance, sittings, about } }: { publication: Publication }) {
  const { t } = useTranslation('record');
  const { firstTime } = balance;
  if (!firstTime || firstTime.spoke.interventions === 0) return null;
  const { spoke, waiting } = firstTime;
  const dayOfSitting = (id: string) => {
    const openedAt = sittings.find(({ sittingId }) => sittingId === id)?.openedAt;
    return openedAt === undefined ? '' : dayOf(openedAt, about.timeZone);
  };
  return (
    <div>
      <h3>{t('balance.firstTime.title')}</h3>
      <p className={styles.quiet}>{t('balance.firstTime.about')}</p>
      <p>{t('balance.firstTime.spoke', { first: spoke.firstTime, count: spoke.interventions })}</p>
      {waiting.people > 0 && (
        <p>{t('balance.firstTime.waiting', { first: waiting.firstTime, count: waiting.people })}</p>
      )}
      {firstTime.sittings && (
        <ul>
          {firstTime.sittings.map((sitting, index) => (
            <li key={sitting.sittingId}>
              {t('balance.firstTime.sitting', {
                sitting: index + 1,
                day: dayOfSitting(sitting.sittingId),
                first: sitting.firstTime,
                count: sitting.speakers,
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
