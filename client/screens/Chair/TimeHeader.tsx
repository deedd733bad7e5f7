import { useTranslation } from 'react-i18next';
import { sittingEndsAt } from '#client/features/floorControl/sittingEndsAt.ts';
import { useItemHeading } from '#client/features/floorControl/useItemHeading.ts';
import { clockDigits, timeOfDay } from '#client/i18n/formats.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { useNow } from '#client/ui/serverClock.ts';
import { forecast, itemBegunAt } from '#shared/consultation/ordering/forecast.ts';
import styles from './Chair.module.css';

/** What is on, and the time that is left for it. */
export function TimeHeader({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation('chair');
  const title = useConsultation(({ everyone }) => everyone.setUp.title);
  const heading = useItemHeading();
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <p className={styles.consultation}>
          <bdi>{title}</bdi>
        </p>
        <h1>{heading}</h1>
      </div>
      <TimeLeft />
      <Button size="small" variant="quiet" shortcut="?" onClick={onHelp}>
        {t('keys.button')}
      </Button>
    </header>
  );
}

function TimeLeft() {
  const { t } = useTranslation('chair');
  const now = useNow(1000);
  const everyone = useConsultation((consultation) => consultation.everyone);
  const bureau = useConsultation((consultation) => consultation.bureau);
  const { itemLeftMs, neededMs } = forecast(everyone, bureau, now);
  const endsAt = sittingEndsAt(everyone);
  const interpretationEndsAt = sittingEndsAt(everyone, 'interpretationEndsAt');
  const over = itemLeftMs === null ? 0 : Math.ceil((neededMs - itemLeftMs) / 60_000);
  return (
    <dl className={styles.times}>
      {itemLeftMs !== null && (
        <div>
          <dt>
            {t(itemBegunAt(everyone) === null ? 'time.itemHas' : itemLeftMs < 0 ? 'time.itemOver' : 'time.itemLeft')}
          </dt>
          <dd className={itemLeftMs < 0 ? styles.over : undefined}>{clockDigits(Math.abs(itemLeftMs) / 1000)}</dd>
        </div>
      )}
      {itemLeftMs !== null && neededMs > 0 && (
        <div>
          <dt>{t('time.list')}</dt>
          <dd className={over > 0 ? styles.over : undefined}>
            {over > 0 ? t('time.overBy', { count: over }) : t('time.fits')}
          </dd>
        </div>
      )}
      {endsAt !== null && (
        <div>
          <dt>{t('time.sittingEnds')}</dt>
          <dd>{timeOfDay(endsAt, everyone.setUp.timeZone)}</dd>
        </div>
      )}
      {interpretationEndsAt !== null && (
        <div>
          <dt>{t('time.interpretationEnds')}</dt>
          <dd>{timeOfDay(interpretationEndsAt, everyone.setUp.timeZone)}</dd>
        </div>
      )}
    </dl>
  );
}
