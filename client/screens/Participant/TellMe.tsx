import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Participant.module.css';
import tell from './TellMe.module.css';
import { canNotify, isWanted, turnOn, want, type Way } from './ways.ts';

/** How one is told of the turn besides on the page: what browsers allow only to somebody who pressed something. */
export function TellMe() {
  const { t } = useTranslation('participant');
  const ways: Way[] = canNotify() ? ['sound', 'notification'] : ['sound'];
  return (
    <details className={styles.fold}>
      <summary>
        <h2>{t('tell.title')}</h2>
      </summary>
      <div>
        <p className={styles.quiet}>{t('tell.about')}</p>
        {ways.map((way) => (
          <WayBox key={way} way={way} />
        ))}
      </div>
    </details>
  );
}

function WayBox({ way }: { way: Way }) {
  const { t } = useTranslation('participant');
  const [isOn, setOn] = useState(isWanted(way));
  const [isRefused, setRefused] = useState(false);
  const change = async (wanted: boolean) => {
    setOn(wanted);
    if (!wanted) return want(way, false);
    const isOpen = await turnOn(way);
    setOn(isOpen);
    setRefused(!isOpen);
  };
  return (
    <label className={tell.way}>
      <input type="checkbox" checked={isOn} onChange={(event) => void change(event.target.checked)} />
      <span>
        {t(`tell.${way}`)}
        <span role="status" className={styles.quiet}>
          {isRefused && ` ${t('tell.refused')}`}
        </span>
      </span>
    </label>
  );
}
