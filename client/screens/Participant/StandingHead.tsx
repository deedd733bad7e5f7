import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './StandingHead.module.css';

/** All that can be said of how somebody stands, in one word each. */
export type Word =
  | 'awaiting'
  | 'waiting'
  | 'nextButOne'
  | 'next'
  | 'called'
  | 'speaking'
  | 'interrupted'
  | 'declined'
  | 'absent'
  | 'notReached'
  | 'done'
  | 'pointOfOrder'
  | 'rightOfReply';

/** Each a shape of its own, so that none is told by its colour alone. */
const shapes: Record<Word, string> = {
  awaiting: 'M7 3h10M7 21h10M8 3v4l4 5l4-5V3M8 21v-4l4-5l4 5v4',
  waiting: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5l3 2',
  nextButOne: 'M4 12h6m-3-4l4 4l-4 4M14 12h6m-3-4l4 4l-4 4',
  next: 'M4 12h15m-6-6l6 6l-6 6',
  called: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4',
  speaking: 'M9 4h6v9a3 3 0 0 1-6 0zM5 12a7 7 0 0 0 14 0M12 19v3',
  interrupted: 'M8 5v14M16 5v14',
  declined: 'M5 5l14 14M19 5L5 19',
  absent: 'M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8M5 21a7 7 0 0 1 14 0M3 3l18 18',
  notReached: 'M3 6h11M3 12h7M3 18h4M20 5v14m-4-4l4 4l4-4',
  done: 'M4 12l5 6L20 6',
  pointOfOrder: 'M5 21V4h12l-3 4l3 4H5',
  rightOfReply: 'M9 6l-5 5l5 5M4 11h10a6 6 0 0 1 6 6v2',
};

interface Props {
  word: Word;
  /** The sentence that is the page. */
  children: ReactNode;
  isBeside?: boolean;
}

/** The state as a word with its icon, and under it what it means for the person. */
export function StandingHead({ word, children, isBeside = false }: Props) {
  const { t } = useTranslation('participant');
  return (
    <div className={styles.head}>
      <p className={`${styles.word} ${styles[word] ?? ''}`}>
        <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
          <path d={shapes[word]} />
        </svg>
        {t(`word.${word}`)}
      </p>
      <h2 className={isBeside ? styles.beside : styles.big}>{children}</h2>
    </div>
  );
}
