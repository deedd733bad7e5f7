import { useTranslation } from 'react-i18next';
import { sittingForecast } from '#shared/consultation/ordering/sittingForecast.ts';
import { sittingEndsAt } from '#shared/consultation/ordering/sittingEndsAt.ts';
import { useItemHeading } from '#client/features/floorControl/useItemHeading.ts';
import { clockDigits, timeOfDay } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { useNow } from '#client/ui/serverClock.ts';
import { MINUTE, type Instant, type Millis } from '#shared/basics/time.ts';
import { forecast, itemBegunAt } from '#shared/consultation/ordering/forecast.ts';
import { presidingOf } from '#shared/consultation/programme/presidingOf.ts';
import styles from './Chair.module.css';

/** What is on, and the time that is left for it. */
export function TimeHeader({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation('chair');
  const title = useConsultation(({ everyone }) => everyone.setUp.title);
  const presiding = useConsultation(({ everyone }) => presidingOf(everyone));
  const heading = useItemHeading();
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <p className={styles.consultation}>
          <bdi>{title}</bdi>
          {presiding && (
            <>
              {' · '}
              {t('chairs.presiding')} <bdi>{nameOf(presiding)}</bdi>
            </>
          )}
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
  const { everyone, bureau } = useConsultation((consultation) => consultation);
  const { itemLeftMs, neededMs } = forecast(everyone, bureau, now);
  const { overMs, interpretationOverMs } = sittingForecast(everyone, bureau, now);
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
          <Over ms={neededMs - itemLeftMs} fits={t('time.fits')} />
        </div>
      )}
      <End title={t('time.sittingEnds')} at={sittingEndsAt(everyone)} overMs={overMs} />
      <End
        title={t('time.interpretationEnds')}
        at={sittingEndsAt(everyone, 'interpretationEndsAt')}
        overMs={interpretationOverMs}
      />
    </dl>
  );
}

/** "4 min over", in red, or that it fits. */
function Over({ ms, fits }: { ms: Millis; fits: string }) {
  const { t } = useTranslation('chair');
  const minutes = Math.ceil(ms / MINUTE);
  return (
    <dd className={minutes > 0 ? styles.over : undefined}>
      {minutes > 0 ? t('time.overBy', { count: minutes }) : fits}
    </dd>
  );
}

/** An end of the sitting by the clocks of the place, and how far what is still to come runs over it. */
function End({ title, at, overMs }: { title: string; at: Instant | null; overMs: Millis | null }) {
  const { t } = useTranslation('chair');
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  if (at === null || overMs === null) return null;
  const minutes = Math.ceil(overMs / MINUTE);
  return (
    <div>
      <dt>{title}</dt>
      <dd className={minutes > 0 ? styles.over : undefined}>
        {timeOfDay(at, timeZone)}
        {minutes > 0 && <span className={styles.by}>{t('time.overBy', { count: minutes })}</span>}
      </dd>
    </div>
  );
}
