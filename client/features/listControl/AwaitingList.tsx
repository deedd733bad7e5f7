import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { LiveRegion } from '#client/ui/LiveRegion.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import type { RequestId } from '#shared/basics/ids.ts';
import { awaitingRows, type AwaitingRow } from './awaitingRows.ts';
import { focusList } from './focusList.ts';
import lists from './ListHeader.module.css';
import styles from './SpeakersList.module.css';

/** So that the list stays in sight behind a crowd that asks. */
const MOST_SHOWN = 3;

interface Props {
  /** Asks why it is not taken; only the chair declines. */
  onDecline?: ((requestId: RequestId) => void) | undefined;
}

/** Where the list is moderated: who asked and waits to be let onto it, the first who asked first. */
export function AwaitingList({ onDecline }: Props) {
  const { t } = useTranslation('chair');
  const [isAll, setAll] = useState(false);
  const rows = useConsultation(({ everyone, bureau }) => awaitingRows(everyone, bureau));
  const hidden = rows.length - MOST_SHOWN;
  return (
    <>
      <LiveRegion message={rows.length > 0 ? t('awaiting.news', { count: rows.length }) : ''} />
      {rows.length > 0 && (
        <section className={styles.apart} aria-labelledby="awaiting">
          <h2 id="awaiting" className={lists.small}>
            {t('awaiting.title')} <span className={lists.count}>{t('awaiting.count', { count: rows.length })}</span>
          </h2>
          <ol className={styles.list}>
            {(isAll ? rows : rows.slice(0, MOST_SHOWN)).map((row, index) => (
              <Awaiting key={row.request.requestId} row={row} isFirst={index === 0} onDecline={onDecline} />
            ))}
          </ol>
          {!isAll && hidden > 0 && (
            <Button size="small" variant="quiet" onClick={() => setAll(true)}>
              {t('awaiting.all', { count: hidden })}
            </Button>
          )}
        </section>
      )}
    </>
  );
}

interface RowProps extends Pick<Props, 'onDecline'> {
  row: AwaitingRow;
  isFirst: boolean;
}

function Awaiting({ row: { request, person, note }, isFirst, onDecline }: RowProps) {
  const { t } = useTranslation('chair');
  const { requestId } = request;
  const approve = { type: 'ApproveRequest', requestId } as const;
  const refused = useDisabledReason(approve);
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  const name = nameOf(person);
  return (
    <li className={`${styles.row} ${styles.unplaced}`}>
      <div className={styles.who}>
        <SpeakerName
          person={person && { ...person, function: undefined }}
          onBehalfOf={request.onBehalfOf}
          mode={person?.mode}
        />
        <span className={styles.facts}>
          {request.kind !== 'intervention' && <strong>{t(`common:kind.${request.kind}`)} · </strong>}
          {t('floorDesk:row.since', { time: timeOfDay(request.requestedAt, timeZone) })}
        </span>
        {note && (
          <span className={styles.note}>
            {t('floorDesk:row.note')} <bdi>{note}</bdi>
          </span>
        )}
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          shortcut={isFirst ? 'Y' : undefined}
          disabledReason={refused}
          aria-label={t('awaiting.approveNamed', { name })}
          onClick={() => void submit(approve).then((ack) => ack.ok && focusList())}
        >
          {t('awaiting.approve')}
        </Button>
        {onDecline && (
          <Button
            size="small"
            variant="quiet"
            shortcut={isFirst ? 'X' : undefined}
            aria-label={t('awaiting.declineNamed', { name })}
            onClick={() => onDecline(requestId)}
          >
            {t('awaiting.decline')}
          </Button>
        )}
      </div>
    </li>
  );
}
