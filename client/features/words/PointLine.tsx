import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { submit } from '#client/store/submit.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import hidden from '#client/ui/hidden.module.css';
import type { Point } from '#shared/points/point.ts';
import { SplitForm } from './SplitForm.tsx';
import styles from './Words.module.css';

interface Props {
  point: Point;
  /** Chosen to be merged with others. */
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

/** One point: its act, its issue, its words, and what can be done with it. */
export function PointLine({ point, isChosen, onChoose }: Props) {
  const { t } = useTranslation('rapporteur');
  const [isSplitting, setSplitting] = useState(false);
  const { pointId, act, verbatim, flags, element, individual, byHand } = point;
  const isErased = verbatim === '';
  const words = isErased ? t('common:erased') : verbatim;
  const isQuotedOnly = !isErased && element === null && individual === null && !byHand?.unread;
  return (
    <li>
      <div className={styles.pointHead}>
        <span className={styles.act}>{t(`act.${act}`)}</span>
        <Filing point={point} />
        {byHand && <span className={styles.issue}>{t(byHandKey(byHand))}</span>}
      </div>
      {isErased ? <p className={styles.quotedOnly}>{words}</p> : <q dir="auto">{verbatim}</q>}
      {isQuotedOnly && (
        <span className={styles.quotedOnly}>
          {t('points.quotedOnly')} {flags.map((flag) => t(`flag.${flag}`)).join(', ')}
        </span>
      )}
      {isSplitting ? (
        <SplitForm point={point} onDone={() => setSplitting(false)} />
      ) : (
        <div className={styles.pointTools}>
          <label>
            <input type="checkbox" checked={isChosen} onChange={(event) => onChoose(event.target.checked)} />{' '}
            {t('points.choose')}
            <span className={hidden.hidden}>: {words}</span>
          </label>
          {!isErased && (
            <Button size="small" variant="quiet" onClick={() => setSplitting(true)}>
              {t('points.split')}
            </Button>
          )}
          {byHand?.merged && (
            <Button size="small" variant="quiet" onClick={() => void submit({ type: 'SplitPoint', pointId })}>
              {t('points.leave')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function byHandKey({ taken, merged, partOf }: NonNullable<Point['byHand']>): string {
  if (merged) return 'points.merged';
  return partOf ? 'points.part' : taken ? 'points.taken' : 'points.filed';
}

/** Under which issue it stands; another choice files it there at once. */
function Filing({ point: { pointId, issues, verbatim } }: { point: Point }) {
  const { t } = useTranslation('rapporteur');
  const all = useConsultation(({ everyone }) => everyone.setUp.issues);
  const file = (ordinal: number) => void submit({ type: 'FilePoint', pointId, issues: ordinal === 0 ? [] : [ordinal] });
  return (
    <select
      className={styles.filing}
      aria-label={t('points.fileUnder', { words: verbatim || t('common:erased') })}
      value={issues[0]?.ordinal ?? 0}
      onChange={(event) => file(Number(event.target.value))}
    >
      <option value={0}>{t('points.noIssue')}</option>
      {all.map(({ title }, index) => (
        <option key={title} value={index + 1}>
          {t('points.issue', { number: index + 1, title })}
        </option>
      ))}
    </select>
  );
}
