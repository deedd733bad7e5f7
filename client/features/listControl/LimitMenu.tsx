import { useTranslation } from 'react-i18next';
import { submit } from '#client/store/submit.ts';
import type { ListRow } from './listRows.ts';
import { secondsOffered } from './secondsOffered.ts';
import { clockDigits } from '#client/i18n/formats.ts';
import styles from './SpeakersList.module.css';

/** The time this speaker will get; choosing another sets a limit for this entry alone. */
export function LimitMenu({ row: { request, allottedMs }, name }: { row: ListRow; name: string }) {
  const { t } = useTranslation('floorDesk');
  const seconds = allottedMs === null ? null : Math.round(allottedMs / 1000);
  return (
    <select
      className={styles.limit}
      aria-label={t('row.limitOf', { name })}
      value={seconds ?? ''}
      onChange={(event) =>
        void submit({ type: 'SetTimeLimit', requestId: request.requestId, seconds: Number(event.target.value) })
      }
    >
      {seconds === null && <option value="">{t('row.noLimit')}</option>}
      {secondsOffered(seconds).map((offered) => (
        <option key={offered} value={offered}>
          {clockDigits(offered)}
        </option>
      ))}
    </select>
  );
}
