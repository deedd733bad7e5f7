import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import type { InterventionId } from '#shared/basics/ids.ts';
import type { Words } from '#shared/consultation/desk/state.ts';
import styles from './Words.module.css';
import type { WordBoxHandle } from './useWordBox.ts';

interface Props {
  interventionId: InterventionId;
  box: WordBoxHandle;
}

/** What has been written down of an intervention, the latest in sight. One's own kind of words can be put right. */
export function WordsSoFar({ interventionId, box }: Props) {
  const { t } = useTranslation('rapporteur');
  const pieces = useConsultation(({ desk }) => desk.words[interventionId] ?? []);
  const statements = useConsultation(({ everyone, desk }) =>
    Object.values(desk.statements).filter(
      ({ requestId }) => requestId === everyone.interventions[interventionId]?.requestId,
    ),
  );
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (end.current) end.current.scrollTop = end.current.scrollHeight;
  }, [interventionId, pieces.length]);
  if (pieces.length + statements.length === 0) return <p className={styles.none}>{t('words.none')}</p>;
  return (
    <div ref={end} className={styles.soFar} tabIndex={0} role="region" aria-label={t('words.soFar')}>
      {statements.map(({ statementId, text }) => (
        <p key={statementId} dir="auto">
          <span className={styles.source}>{t('words.source.statement')}</span> <span data-said="statement">{text}</span>
        </p>
      ))}
      {pieces.map((piece) => (
        <Piece key={piece.wordsId} piece={piece} interventionId={interventionId} box={box} />
      ))}
    </div>
  );
}

function Piece({ piece, interventionId, box }: { piece: Words } & Props) {
  const { t } = useTranslation('rapporteur');
  const { source, segment, text, final } = piece;
  const isBeingCorrected = segment !== undefined && box.correcting?.segment === segment;
  return (
    <p dir="auto" className={isBeingCorrected ? styles.correcting : undefined}>
      <span className={styles.source}>{t(`words.source.${source}`)}</span> <span data-said={source}>{text}</span>
      {!final && <span className={styles.source}> {t('words.notFinal')}</span>}{' '}
      {source === 'notes' && segment !== undefined && (
        <Button
          size="small"
          variant="quiet"
          className={styles.correct}
          onClick={() => box.correct({ interventionId, segment, text })}
        >
          {t('words.correct')}
        </Button>
      )}
    </p>
  );
}
