import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import { kinds, type Kind } from '#shared/consultation/state.ts';
import styles from './Programme.module.css';
import { switchHardStop } from './switchHardStop.ts';

const gracesOffered = [0, 5, 10, 15, 30, 60];

/** What happens at zero: for the whole meeting, and apart from it on the open item or for one kind of intervention on it. */
export function HardStops() {
  const { t } = useTranslation('chair');
  const { hardStop, graceSeconds } = useConsultation(({ everyone }) => everyone.policy);
  return (
    <>
      <label className={styles.check}>
        <input type="checkbox" checked={hardStop} onChange={switchHardStop} aria-keyshortcuts="H" />
        <span>
          {t('limits.hardStop')} <kbd className={styles.key}>{'H'}</kbd>
          <span className={styles.hint}>
            {t(hardStop ? 'limits.hardStopOn' : 'limits.hardStopOff', { count: graceSeconds })}
          </span>
        </span>
      </label>
      <details className={styles.apart}>
        <summary>{t('limits.stops')}</summary>
        <ApartForm graceUsual={graceSeconds} />
      </details>
      <StopsSet />
    </>
  );
}

/** The item's own rule, or that of a kind on it. */
function ApartForm({ graceUsual }: { graceUsual: number }) {
  const { t } = useTranslation('chair');
  const [kind, setKind] = useState<Kind | 'all'>('all');
  const [isOn, setOn] = useState(true);
  const [grace, setGrace] = useState(graceUsual);
  const command = {
    type: 'SetHardStop',
    on: isOn,
    graceSeconds: grace,
    ...(kind !== 'all' && { kind }),
  } as const;
  const refused = useDisabledReason(command);
  return (
    <div className={styles.limit}>
      <Field label={t('limits.stopFor')}>
        {(control) => (
          <select {...control} value={kind} onChange={(event) => setKind(event.target.value as Kind | 'all')}>
            <option value="all">{t('limits.stopAll')}</option>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {t(`common:kind.${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('limits.stop')}>
        {(control) => (
          <select {...control} value={isOn ? 'on' : 'off'} onChange={(event) => setOn(event.target.value === 'on')}>
            <option value="on">{t('limits.stopOn')}</option>
            <option value="off">{t('limits.stopOff')}</option>
          </select>
        )}
      </Field>
      {isOn && (
        <Field label={t('limits.grace')}>
          {(control) => (
            <select {...control} value={grace} onChange={(event) => setGrace(Number(event.target.value))}>
              {[...new Set([...gracesOffered, graceUsual])]
                .toSorted((a, b) => a - b)
                .map((offered) => (
                  <option key={offered} value={offered}>
                    {offered}
                  </option>
                ))}
            </select>
          )}
        </Field>
      )}
      <Button disabledReason={refused} onClick={() => void submit(command)}>
        {t('limits.stopSet')}
      </Button>
    </div>
  );
}

function StopsSet() {
  const { t } = useTranslation('chair');
  const { hardStops = [], itemId } = useConsultation(({ everyone }) => everyone);
  const set = hardStops.filter((each) => each.itemId === itemId);
  if (set.length === 0) return null;
  const said = set.map(({ kind, on, graceSeconds }) =>
    t(on ? 'limits.stopIsOn' : 'limits.stopIsOff', {
      of: kind ? t(`common:kind.${kind}`) : t('limits.stopAll'),
      count: graceSeconds,
    }),
  );
  return (
    <p className={styles.hint}>
      {t('limits.stopsInForce')} {said.join(' · ')}
    </p>
  );
}
