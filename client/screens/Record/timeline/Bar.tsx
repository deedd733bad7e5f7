import type { KeyboardEvent } from 'react';
import type { Millis } from '#shared/basics/time.ts';
import { ModeIcon } from '#client/ui/ModeIcon.tsx';
import type { PublishedIntervention } from '#shared/wire/publication.ts';
import styles from './Timeline.module.css';
import { extentOf, type TimeScale } from './timeScale.ts';

interface Props {
  intervention: PublishedIntervention;
  scale: TimeScale;
  label: string;
  /** Of all bars of a sitting one is reached by Tab, the others from it by the arrow keys. */
  isStop: boolean;
  isChosen: boolean;
  isDim: boolean;
  onChoose: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** From which share of the width a bar has room for its icon. */
const ROOMY = 2.2;

/** An intervention as long as it lasted. How its speaker took part shows as shape, pattern and icon; overtime stands out above and below. */
export function Bar({ intervention, scale, label, isStop, isChosen, isDim, onChoose, onKeyDown }: Props) {
  const { interventionId, mode, startedAt, endedAt, pauses, overMs } = intervention;
  const whole = extentOf(scale, { from: startedAt, to: endedAt });
  const over = overMs !== null && endedAt !== null && overMs >= 1000 ? overPart(scale, endedAt, overMs) : null;
  return (
    <g
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-pressed={isChosen}
      data-bar={interventionId}
      className={[styles.bar, styles[mode], isDim && styles.dim].filter(Boolean).join(' ')}
      onClick={onChoose}
      onFocus={onChoose}
      onKeyDown={onKeyDown}
    >
      <rect className={styles.body} x={`${whole.x}%`} width={`${whole.width}%`} y={12} height={24} />
      {pauses.map((pause) => {
        const { x, width } = extentOf(scale, pause);
        return <rect key={pause.from} className={styles.pause} x={`${x}%`} width={`${width}%`} y={12} height={24} />;
      })}
      {over && <rect className={styles.over} x={`${over.x}%`} width={`${over.width}%`} y={6} height={36} />}
      {whole.width >= ROOMY && (
        <svg className={styles.icon} x={`${whole.x}%`} y={16} width={20} height={16} aria-hidden="true">
          <rect className={styles.iconGround} x={3} width={16} height={16} rx={2} />
          <svg x={4} y={1} width={14} height={14} className={styles.iconInk}>
            <ModeIcon mode={mode} decorative />
          </svg>
        </svg>
      )}
    </g>
  );
}

/** The last part of a bar, drawn where it was over the limit. */
function overPart(scale: TimeScale, endedAt: number, overMs: Millis) {
  return extentOf(scale, { from: endedAt - overMs, to: endedAt });
}
