import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { clockDigits } from '#client/i18n/formats.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import type { RequestId } from '#shared/basics/ids.ts';
import { listRows } from './listRows.ts';
import { SpeakerRow } from './SpeakerRow.tsx';
import styles from './SpeakersList.module.css';

interface Props {
  /** Gives the floor out of turn; only the chair may. */
  onGive?: ((requestId: RequestId) => void) | undefined;
  /** Asks why a request is not taken; only the chair declines. */
  onDecline?: ((requestId: RequestId) => void) | undefined;
  /** Asks who really speaks. */
  onWho?: ((requestId: RequestId) => void) | undefined;
  /** How many are reached in the item's time; the line is drawn below them. Null draws none. */
  reached?: number | null;
  /** The limit with which all of them would be, and the way to set it. */
  fit?: { seconds: number; onSet: () => void } | null;
}

/** Who waits, in order, each with the reason for their place. */
export function SpeakersList({ onGive, onDecline, onWho, reached = null, fit = null }: Props) {
  const { t } = useTranslation('floorDesk');
  const rows = useConsultation(({ everyone, bureau }) => listRows(everyone, bureau));
  if (rows.length === 0) return <p className={styles.empty}>{t('list.empty')}</p>;
  return (
    <ol className={styles.list} aria-labelledby="speakers-list">
      {rows.map((row, index) => (
        <Fragment key={row.request.requestId}>
          {reached === index && (
            <li className={styles.forecast}>
              <span>{t('list.notReached')}</span>
              {fit && (
                <Button size="small" shortcut="F" onClick={fit.onSet}>
                  {t('list.fit', { time: clockDigits(fit.seconds) })}
                </Button>
              )}
            </li>
          )}
          <SpeakerRow row={row} rows={rows} onGive={onGive} onDecline={onDecline} onWho={onWho} />
        </Fragment>
      ))}
    </ol>
  );
}
