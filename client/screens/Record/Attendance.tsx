import { useTranslation } from 'react-i18next';
import type { PublishedAttendance } from '#shared/wire/publication.ts';
import styles from './Record.module.css';

/** How many were there; what was counted and who checked in are two things and said as such. */
export function Attendance({ attendance }: { attendance: PublishedAttendance }) {
  const { t } = useTranslation('record');
  const rows = (['counted', 'checkedIn'] as const).flatMap((way) => {
    const numbers = attendance[way];
    return numbers ? [{ way, numbers: Object.entries(numbers) as [string, number][] }] : [];
  });
  return (
    <section className={styles.part} aria-labelledby="attendance">
      <h2 id="attendance">{t('attendance.title')}</h2>
      {rows.length === 0 && <p>{t('attendance.none')}</p>}
      <dl className={styles.facts}>
        {rows.map(({ way, numbers }) => (
          <div key={way}>
            <dt>{t(`attendance.${way}`)}</dt>
            <dd>
              {numbers
                .filter(([mode, count]) => mode !== 'phone' || count > 0)
                .map(([mode, count]) => t(`attendance.${mode}`, { count }))
                .join(', ')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
