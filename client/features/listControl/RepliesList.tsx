import { Trans, useTranslation } from 'react-i18next';
import { timeOfDay } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import type { RequestId } from '#shared/basics/ids.ts';
import { focusList } from './focusList.ts';
import lists from './ListHeader.module.css';
import { replyRows, type ReplyRow } from './replyRows.ts';
import styles from './SpeakersList.module.css';

interface Props {
  onGive?: ((requestId: RequestId) => void) | undefined;
  /** Asks why it is not taken. */
  onDecline?: ((requestId: RequestId) => void) | undefined;
}

/** Rights of reply stand apart: they are taken once nobody else waits, or before their turn where the chair wants it so. */
export function RepliesList({ onGive, onDecline }: Props) {
  const { t } = useTranslation('chair');
  const rows = useConsultation(({ everyone }) => replyRows(everyone));
  if (rows.length === 0) return null;
  return (
    <section className={styles.apart} aria-labelledby="replies">
      <h2 id="replies" className={lists.small} tabIndex={-1}>
        {t('replies.title')} <span className={lists.count}>{t('replies.when')}</span>
      </h2>
      <ol className={styles.list}>
        {rows.map((row, index) => (
          <Reply key={row.request.requestId} row={row} place={index + 1} onGive={onGive} onDecline={onDecline} />
        ))}
      </ol>
    </section>
  );
}

interface RowProps extends Props {
  row: ReplyRow;
  place: number;
}

function Reply({ row: { request, person, repliesTo, isBeforeTurn }, place, onGive, onDecline }: RowProps) {
  const { t } = useTranslation('chair');
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  const { requestId } = request;
  const name = nameOf(person);
  return (
    <li className={styles.row}>
      <span className={styles.place}>{place}</span>
      <div className={styles.who}>
        <SpeakerName person={person && { ...person, function: undefined }} mode={person?.mode} />
        <span className={styles.facts}>
          <Trans
            t={t}
            i18nKey="replies.to"
            values={{ name: nameOf(repliesTo, t('next.theUnnamed')) }}
            components={{ name: <bdi /> }}
          />{' '}
          {t('floorDesk:row.since', { time: timeOfDay(request.requestedAt, timeZone) })}
        </span>
      </div>
      {onGive && (
        <div className={styles.actions}>
          <Button
            size="small"
            id={`give-reply-${place}`}
            aria-label={t(isBeforeTurn ? 'replies.giveNowNamed' : 'replies.giveNamed', { name })}
            onClick={() => {
              onGive(requestId);
              focusList();
            }}
          >
            {t(isBeforeTurn ? 'replies.giveNow' : 'replies.give')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            aria-label={t('decline.title', { name })}
            onClick={() => onDecline?.(requestId)}
          >
            {t('awaiting.decline')}
          </Button>
        </div>
      )}
    </li>
  );
}
