import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { secondsOffered } from '#client/features/listControl/secondsOffered.ts';
import { clockDigits } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import { HardStops } from './HardStops.tsx';
import { scopeNamed, type LimitScope } from './limitScopes.ts';
import styles from './Programme.module.css';
import { ScopeOptions } from './ScopeOptions.tsx';
import { useForecast } from './useForecast.ts';

/** Time limits of the open item for those who speak from now on, and what happens at zero. */
export function Limits() {
  const { t } = useTranslation('chair');
  const [scope, setScope] = useState<LimitScope>('all');
  const [seconds, setSeconds] = useState(180);
  const { fittingSeconds } = useForecast();
  const command = { type: 'SetTimeLimit', seconds, ...scopeNamed(scope) } as const;
  const refused = useDisabledReason(command);
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
            <select {...control} value={scope} onChange={(event) => setScope(event.target.value as LimitScope)}>
              <ScopeOptions />
            </select>
          )}
        </Field>
        <Button disabledReason={refused} onClick={() => void submit(command)}>
          {t('limits.set')}
        </Button>
      </div>
      {fittingSeconds !== null && (
        <p className={styles.fits}>
          {t('limits.fits', { time: clockDigits(fittingSeconds) })}{' '}
          <Button size="small" onClick={() => void submit({ type: 'SetTimeLimit', seconds: fittingSeconds })}>
            {t('limits.setFitting', { time: clockDigits(fittingSeconds) })}
          </Button>
        </p>
      )}
      <LimitsSet />
      <HardStops />
    </section>
  );
}

function LimitsSet() {
  const { t } = useTranslation('chair');
  const { timeLimits, ownLimits = [], people, itemId } = useConsultation(({ everyone }) => everyone);
  const lines = [
    ...timeLimits
      .filter((each) => each.itemId === itemId)
      .map(({ kind, seconds }) => [kind ? t(`common:kind.${kind}`) : t('limits.all'), seconds] as const),
    ...ownLimits
      .filter((each) => each.itemId === itemId)
      .map(
        ({ personId, category, seconds }) =>
          [category ? t(`common:category.${category}`) : nameOf(people[personId ?? '']), seconds] as const,
      ),
  ];
  if (lines.length === 0) return null;
  return (
    <p className={styles.hint}>
      {t('limits.inForce')} {lines.map(([who, seconds]) => `${who} ${clockDigits(seconds)}`).join(' · ')}
    </p>
  );
}
