import styles from './StateMark.module.css';

/** How something stands: good, worth knowing, wrong, or not known yet. */
export type Standing = 'good' | 'note' | 'bad' | 'open';

const shapes: Record<Standing, string> = {
  good: 'M4 12l5 6L20 6',
  note: 'M12 3L2 20h20zM12 10v4m0 3v.5',
  bad: 'M5 5l14 14M19 5L5 19',
  open: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16',
};

/** A word with its icon; the colour says nothing that they do not say. */
export function StateMark({ standing, word }: { standing: Standing; word: string }) {
  return (
    <span className={`${styles.mark} ${styles[standing]}`}>
      <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
        <path d={shapes[standing]} />
      </svg>
      {word}
    </span>
  );
}
