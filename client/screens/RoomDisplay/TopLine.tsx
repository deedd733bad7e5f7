import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#client/i18n/formats.ts';
import { InTheChair } from '#client/features/presiding/InTheChair.tsx';
import { useConsultation } from '#client/store/selecting.ts';
import { useNow } from '#client/ui/serverClock.ts';
import styles from './TopLine.module.css';

/** The item, and the time on the wall where the consultation takes place. */
export function TopLine() {
  const { t } = useTranslation(['display', 'common']);
  const now = useNow(500);
  const { setUp, itemId } = useConsultation(({ everyone }) => everyone);
  const index = setUp.programme.findIndex(({ id }) => id === itemId);
  const item = setUp.programme[index];
  return (
    <header className={styles.top}>
      <h1 className={styles.item}>
        {item ? t('common:item.title', { number: index + 1, title: item.title }) : <bdi>{setUp.title}</bdi>}
      </h1>
      <InTheChair className={styles.chair} />
      <time className={styles.clock} aria-label={t('clock')}>
        {timeOfDay(now, setUp.timeZone)}
      </time>
    </header>
  );
}
