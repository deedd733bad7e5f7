import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Timing } from '#shared/consultation/state.ts';
import styles from './Countdown.module.css';
import hidden from './hidden.module.css';
import { LiveRegion } from './LiveRegion.tsx';
import { PhaseIcon } from './PhaseIcon.tsx';
import { useCountdown, type Shown } from './useCountdown.ts';

interface Props {
  timing: Timing;
  /** `text` stands in a line; the others stand alone. */
  size?: 'text' | 'large' | 'huge';
  /** Says the warnings to a screen reader. One countdown of a page does. */
  announces?: boolean;
  /** The word of an ordinary running clock is left out unless wanted: the digits say it. */
  wordWhileRunning?: boolean;
}

const warnings: Partial<Record<Shown['phase'], string>> = {
  last30: 'time.say30',
  last10: 'time.say10',
  over: 'time.sayOver',
};

/** What the digits count. */
const counted = { running: 'left', last30: 'left', last10: 'left', over: 'over', unlimited: 'spoken' } as const;

/** Time left on the server's clock: digits, and a word with an icon and a colour for its state. */
export function Countdown({ timing, size = 'text', announces = false, wordWhileRunning = false }: Props) {
  const { t } = useTranslation('common');
  const id = useId();
  const { digits, phase, isPaused } = useCountdown(timing);
  const context = isPaused ? 'paused' : '';
  const said = isPaused ? 'time.sayPaused' : warnings[phase];
  const hasWord = wordWhileRunning || isPaused || phase !== 'running';
  return (
    <span
      className={[styles.countdown, styles[size], styles[phase], isPaused && styles.paused].filter(Boolean).join(' ')}
    >
      {hasWord && (
        <span className={styles.word} aria-hidden="true">
          <PhaseIcon phase={isPaused ? 'paused' : phase} /> {t(`time.word.${phase}`, { context })}
        </span>
      )}
      <span id={id} className={styles.digits} role="timer" aria-live="off" aria-labelledby={id}>
        <span className={hidden.hidden}>{t(`time.name.${counted[phase]}`, { context })} </span>
        <bdi dir="ltr">{digits}</bdi>
      </span>
      {announces && <LiveRegion message={said ? t(said) : ''} />}
    </span>
  );
}
