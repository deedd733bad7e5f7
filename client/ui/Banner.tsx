import type { ReactNode } from 'react';
import styles from './Banner.module.css';

interface Props {
  tone?: 'neutral' | 'accent' | 'warning' | 'over';
  /** `status` is read out politely when it appears, `alert` at once. */
  live?: 'status' | 'alert';
  children: ReactNode;
  action?: ReactNode;
}

export function Banner({ tone = 'neutral', live, children, action }: Props) {
  return (
    <div className={`${styles.banner} ${styles[tone]}`} role={live}>
      <div className={styles.words}>{children}</div>
      {action}
    </div>
  );
}
