import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import type { RequestId } from '#shared/basics/ids.ts';
import { focusList } from './focusList.ts';
import { LimitMenu } from './LimitMenu.tsx';
import type { ListRow } from './listRows.ts';
import { MoveButtons } from './MoveButtons.tsx';
import styles from './SpeakersList.module.css';

interface ChairProps {
  row: ListRow;
  name: string;
  isMoreOpen: boolean;
  onGive: (requestId: RequestId) => void;
  onMove: (from: number) => void;
  onMore: () => void;
}

/** What the chair does with somebody who waits: their time, their place, the floor, and what is rarer. */
export function RowActions({ row, name, isMoreOpen, onGive, onMove, onMore }: ChairProps) {
  const { t } = useTranslation('floorDesk');
  const isTaken = useConsultation(({ everyone }) => everyone.floor !== null);
  return (
    <div className={styles.actions}>
      <LimitMenu row={row} name={name} />
      <MoveButtons row={row} name={name} onMove={onMove} />
      <Button
        size="small"
        id={`give-${row.place.place}`}
        aria-label={t(isTaken ? 'row.thankAndGiveTo' : 'row.giveTo', { name })}
        onClick={() => {
          onGive(row.request.requestId);
          focusList();
        }}
      >
        {t('row.give')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        aria-expanded={isMoreOpen}
        aria-label={t('row.moreNamed', { name })}
        onClick={onMore}
      >
        {t('row.more')}
      </Button>
    </div>
  );
}

/** The floor officer marks absent; the rest is the chair's. */
export function AbsentButton({ row: { request, place }, name }: { row: ListRow; name: string }) {
  const { t } = useTranslation('floorDesk');
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        id={`absent-${place.place}`}
        aria-label={t('row.absentNamed', { name })}
        onClick={() =>
          void submit({ type: 'MarkAbsent', requestId: request.requestId }).then((ack) => ack.ok && focusList())
        }
      >
        {t('row.absent')}
      </Button>
    </div>
  );
}
