import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import { reasonSentence } from '#client/i18n/sentences.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import type { RequestId } from '#shared/basics/ids.ts';
import type { ListRow } from './listRows.ts';
import { MoveForm } from './MoveForm.tsx';
import { AbsentButton, RowActions } from './RowActions.tsx';
import { RowMore } from './RowMore.tsx';
import { RowStanding } from './RowStanding.tsx';
import styles from './SpeakersList.module.css';
import { SwapOffer } from './SwapOffer.tsx';

interface Props {
  row: ListRow;
  /** All who wait, as the row is one of. */
  rows: readonly ListRow[];
  onGive?: ((requestId: RequestId) => void) | undefined;
  /** Asks why a request is not taken. */
  onDecline?: ((requestId: RequestId) => void) | undefined;
  /** Asks who really speaks. */
  onWho?: ((requestId: RequestId) => void) | undefined;
}

export function SpeakerRow({ row, rows, onGive, onDecline, onWho }: Props) {
  const { request, person, place } = row;
  const { requestId } = request;
  const name = nameOf(person);
  const [held, setHeld] = useState<{ from: number; seen: readonly ListRow[] } | null>(null);
  const [isMoreOpen, setMoreOpen] = useState(false);
  return (
    <li className={styles.row}>
      <span className={styles.place}>{place.place}</span>
      <div className={styles.who}>
        <SpeakerName
          person={person && { ...person, function: undefined }}
          onBehalfOf={request.onBehalfOf}
          mode={person?.mode}
        />
        <InPlaceOf row={row} />
        <RowFacts row={row} />
        {held && <MoveForm key={held.from} row={row} {...held} onClose={() => setHeld(null)} />}
        {onGive && <SwapOffer requestId={requestId} />}
        {isMoreOpen && (
          <RowMore
            row={row}
            rows={rows}
            name={name}
            onDecline={() => onDecline?.(requestId)}
            onWho={() => onWho?.(requestId)}
            onClose={() => setMoreOpen(false)}
          />
        )}
      </div>
      {onGive ? (
        <RowActions
          row={row}
          name={name}
          isMoreOpen={isMoreOpen}
          onGive={onGive}
          onMove={(from) => setHeld({ from, seen: rows })}
          onMore={() => setMoreOpen(!isMoreOpen)}
        />
      ) : (
        <AbsentButton row={row} name={name} />
      )}
    </li>
  );
}

/** Who will speak, where that is not who is listed. */
function InPlaceOf({ row: { request } }: { row: ListRow }) {
  const { t } = useTranslation('chair');
  const speaker = useConsultation(({ everyone }) => everyone.people[request.speakerId ?? '']);
  return speaker ? <span className={styles.facts}>{t('who.speaks', { name: nameOf(speaker) })}</span> : null;
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
