import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Marks.module.css';

interface Props {
  sample: boolean;
  rehearsal?: boolean;
  /** As the set-up has it: what is not real time says so everywhere. */
  clock: 'real' | 'stepped' | { rate: number } | undefined;
  /** What can be done about it, for whoever may. */
  children?: ReactNode;
}

/** What must not be mistaken for a real consultation in real time says so on every screen. */
export function Marks({ sample, rehearsal, clock = 'real', children }: Props) {
  const { t } = useTranslation('common');
  const marks = [
    sample && t('mark.sample'),
    rehearsal && t('mark.rehearsal'),
    clock === 'stepped' && t('mark.stepped'),
    typeof clock === 'object' && clock.rate !== 1 && t('mark.rate', { rate: clock.rate }),
  ].filter((mark) => mark !== false);
  if (marks.length === 0) return null;
  return (
    <aside className={styles.marks} aria-label={t('mark.label')}>
      <span>{marks.join(' · ')}</span>
      {children}
    </aside>
  );
}
