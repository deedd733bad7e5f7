import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import type { InterventionId } from '#shared/basics/ids.ts';
import styles from './Words.module.css';
import type { WordBoxHandle } from './useWordBox.ts';

const MOST = 8;

/** The captions sent from this page, which can be put right. A captioner is not shown the desk's other words. */
export function SentLines({ box, interventionId }: { box: WordBoxHandle; interventionId: InterventionId | null }) {
  const { t } = useTranslation('rapporteur');
  const lines = box.sent.filter((piece) => piece.interventionId === interventionId).slice(-MOST);
  if (lines.length === 0) return null;
  return (
    <ol className={styles.sent} aria-label={t('words.sent')}>
      {lines.map((piece) => (
        <li
          key={piece.segment}
          dir="auto"
          className={box.correcting?.segment === piece.segment ? styles.correcting : undefined}
        >
          {piece.text}{' '}
          <Button size="small" variant="quiet" className={styles.correct} onClick={() => box.correct(piece)}>
            {t('words.correct')}
          </Button>
        </li>
      ))}
    </ol>
  );
}
