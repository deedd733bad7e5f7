import type { TimePhase } from '#shared/consultation/floor/time.ts';
import styles from './icons.module.css';

const clock = 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5l3 2';
const shapes: Record<TimePhase, string> = {
  running: clock,
  unlimited: clock,
  last30: 'M7 3h10M7 21h10M8 3v4l4 5l4-5V3M8 21v-4l4-5l4 5v4',
  last10: 'M12 3L2 20h20zM12 10v4m0 3v.5',
  over: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 7v6m0 3v.5',
  paused: 'M8 5v14M16 5v14',
};

/** Always beside the word, so it says nothing by itself. */
export function PhaseIcon({ phase }: { phase: TimePhase }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[phase]} />
    </svg>
  );
}
