import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { secondsOffered } from '#client/features/listControl/secondsOffered.ts';
import { clockDigits } from '#client/i18n/formats.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import { kinds, type Kind } from '#shared/consultation/state.ts';
import styles from './Programme.module.css';
import { switchHardStop } from './useChairKeys.ts';
import { useForecast } from './useForecast.ts';

/** Time limits of the open item for those who speak from now on, and what happens at zero. */
export function Limits() {
  const { t } = useTranslation('chair');
  const [kind, setKind] = useState<Kind | 'all'>('all');
  const [seconds, setSeconds] = useState(180);
  const { fittingSeconds } = useForecast();
  const noLimit = useDisabledReason({ type: 'SetTimeLimit', seconds });
  const set = (limit: number) => submit({ type: 'SetTimeLimit', seconds: limit, ...(kind !== 'all' && { kind }) });
  return (
    <section aria-labelledby="limits">
      <h3 id="limits">{t('limits.title')}</h3>
      <div className={styles.limit}>
        <Field label={t('limits.seconds')}>
          {(control) => (
            <select
              {...control}
              data-limit-seconds
              value={seconds}
              onChange={(event) => setSeconds(Number(event.target.value))}
            >
              {secondsOffered(fittingSeconds ?? seconds).map((offered) => (
                <option key={offered} value={offered}>
                  {clockDigits(offered)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('limits.kind')}>
          {(control) => (
            <select {...control} value={kind} onChange={(event) => setKind(event.target.value as Kind | 'all')}>
              <option value="all">{t('limits.all')}</option>
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {t(`common:kind.${each}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button disabledReason={noLimit} onClick={() => void set(seconds)}>
          {t('limits.set')}
        </Button>
      </div>
      {fittingSeconds !== null && (
        <p className={styles.fits}>
          {t('limits.fits', { time: clockDigits(fittingSeconds) })}{' '}
          <Button size="small" onClick={() => void set(fittingSeconds)}>
            {t('limits.setFitting', { time: clockDigits(fittingSeconds) })}
          </Button>
        </p>
      )}
      <LimitsSet />
      <HardStop />
    </section>
  );
}

function LimitsSet() {
  const { t } = useTranslation('chair');
  const set = useConsultation(({ everyone }) => everyone.timeLimits.filter(({ itemId }) => itemId === everyone.itemId));
  if (set.length === 0) return null;
  return (
    <p className={styles.hint}>
      {t('limits.inForce')}{' '}
      {set
        .map(({ kind, seconds }) => `${kind ? t(`common:kind.${kind}`) : t('limits.all')} ${clockDigits(seconds)}`)
        .join(' · ')}
    </p>
  );
}

function HardStop() {
  const { t } = useTranslation('chair');
  const { hardStop, graceSeconds } = useConsultation(({ everyone }) => everyone.policy);
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={hardStop} onChange={switchHardStop} aria-keyshortcuts="H" />
      <span>
        {t('limits.hardStop')} <kbd className={styles.key}>{'H'}</kbd>
        <span className={styles.hint}>
          {t(hardStop ? 'limits.hardStopOn' : 'limits.hardStopOff', { count: graceSeconds })}
        </span>
      </span>
    </label>
  );
}
