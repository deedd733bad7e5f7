import type { ReactNode } from 'react';
import styles from './Record.module.css';

/** A wide table is pushed along inside its frame, by keyboard too, so that the page itself never is. */
export function TableFrame({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  return (
    <div className={styles.frame} role="region" aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </div>
  );
}
