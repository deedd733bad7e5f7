import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import { reasonSentence } from '#client/i18n/sentences.ts';
import { submit } from '#client/store/submit.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import type { RequestId } from '#shared/basics/ids.ts';
import { focusList } from './focusList.ts';
import { LimitMenu } from './LimitMenu.tsx';
import type { ListRow } from './listRows.ts';
import { MoveButtons } from './MoveButtons.tsx';
import { MoveForm } from './MoveForm.tsx';
import { RowMore } from './RowMore.tsx';
import { RowStanding } from './RowStanding.tsx';
import styles from './SpeakersList.module.css';

interface Props {
  row: ListRow;
  /** All who wait, as the row is one of. */
  rows: readonly ListRow[];
  onGive?: ((requestId: RequestId) => void) | undefined;
  /** Asks why a request is not taken. */
  onDecline?: ((requestId: RequestId) => void) | undefined;
}

export function SpeakerRow({ row, rows, onGive, onDecline }: Props) {
  const { t } = useTranslation('floorDesk');
  const { request, person, place } = row;
  const { requestId } = request;
  const name = nameOf(person);
  const [held, setHeld] = useState<{ from: number; seen: readonly ListRow[] } | null>(null);
  const [isMoreOpen, setMoreOpen] = useState(false);
  const isTaken = useConsultation(({ everyone }) => everyone.floor !== null);
  return (
    <li className={styles.row}>
      <span className={styles.place}>{place.place}</span>
      <div className={styles.who}>
        <SpeakerName
          person={person && { ...person, function: undefined }}
          onBehalfOf={request.onBehalfOf}
          mode={person?.mode}
        />
        <RowFacts row={row} />
        {held && <MoveForm key={held.from} row={row} {...held} onClose={() => setHeld(null)} />}
        {isMoreOpen && <RowMore row={row} name={name} onDecline={() => onDecline?.(requestId)} />}
      </div>
      <div className={styles.actions}>
        {onGive && <LimitMenu row={row} name={name} />}
        {onGive && <MoveButtons row={row} name={name} onMove={(from) => setHeld({ from, seen: rows })} />}
        {onGive && (
          <Button
            size="small"
            id={`give-${place.place}`}
            aria-label={t(isTaken ? 'row.thankAndGiveTo' : 'row.giveTo', { name })}
            onClick={() => {
              onGive(requestId);
              focusList();
            }}
          >
            {t('row.give')}
          </Button>
        )}
        {!onGive && (
          <Button
            size="small"
            id={`absent-${place.place}`}
            aria-label={t('row.absentNamed', { name })}
            onClick={() => void submit({ type: 'MarkAbsent', requestId }).then((ack) => ack.ok && focusList())}
          >
            {t('row.absent')}
          </Button>
        )}
        {onGive && (
          <Button
            size="small"
            variant="quiet"
            aria-expanded={isMoreOpen}
            aria-label={t('row.moreNamed', { name })}
            onClick={() => setMoreOpen(!isMoreOpen)}
          >
            {t('row.more')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Why here, since when, and what the bureau was told. */
function RowFacts({ row: { request, place, note, reason } }: { row: ListRow }) {
  const { t } = useTranslation('floorDesk');
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  return (
    <>
      <span className={styles.facts}>
        <RowStanding request={request} />
        {request.kind !== 'intervention' && !request.onBehalfOf && (
          <strong>{t(`common:kind.${request.kind}`)} · </strong>
        )}
        {reasonSentence(place)}
        {!request.invited && ` ${t('row.since', { time: timeOfDay(request.requestedAt, timeZone) })}`}
      </span>
      {[note, reason].map((words, index) =>
        words ? (
          <span key={index} className={styles.note}>
            {t(index === 0 ? 'row.note' : 'row.reason')} <bdi>{words}</bdi>
          </span>
        ) : null,
      )}
    </>
  );
}
