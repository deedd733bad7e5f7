import { useTranslation } from 'react-i18next';
import type { TimePhase } from '#shared/consultation/floor/time.ts';
import type { Timing } from '#shared/consultation/state.ts';
import styles from './Countdown.module.css';
import hidden from './hidden.module.css';
import { LiveRegion } from './LiveRegion.tsx';
import { PhaseIcon } from './PhaseIcon.tsx';
import { useCountdown } from './useCountdown.ts';

interface Props {
  timing: Timing;
  /** `text` stands in a line; the others stand alone. */
  size?: 'text' | 'large' | 'huge';
  /** Says the warnings to a screen reader. One countdown of a page does. */
  announces?: boolean;
  /** The word of an ordinary running clock is left out unless wanted: the digits say it. */
  wordWhileRunning?: boolean;
}

const spoken: Partial<Record<TimePhase, string>> = {
  last30: 'time.say30',
  last10: 'time.say10',
  over: 'time.sayOver',
  paused: 'time.sayPaused',
};

/** Time left on the server's clock: digits, and a word with an icon and a colour for its state. */
export function Countdown({ timing, size = 'text', announces = false, wordWhileRunning = false }: Props) {
  const { t } = useTranslation('common');
  const { digits, phase } = useCountdown(timing);
  const said = spoken[phase];
  const hasWord = wordWhileRunning || phase !== 'running';
  return (
    <span className={`${styles.countdown} ${styles[size]} ${styles[phase]}`} data-phase={phase}>
      {hasWord && (
        <span className={styles.word}>
          <PhaseIcon phase={phase} /> {t(`time.${phase}`)}
        </span>
      )}
      <span className={styles.digits} role="timer" aria-live="off">
        <span className={hidden.hidden}>{t('time.left')} </span>
        <bdi dir="ltr">{digits}</bdi>
      </span>
      {announces && <LiveRegion message={said ? t(said) : ''} />}
    </span>
  );
}
