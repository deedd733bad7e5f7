import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import type { ListRow } from './listRows.ts';

interface Props {
  row: ListRow;
  name: string;
  /** Takes hold of the row, with the place to begin with, from 0 among the others. */
  onMove: (index: number) => void;
}

/** Moves somebody by hand, also with Alt and an arrow key, and gives whoever was moved back to the order. */
export function MoveButtons({ row: { request, place }, name, onMove }: Props) {
  const { t } = useTranslation('floorDesk');
  const { requestId } = request;
  const index = place.place - 1;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? index - 1 : index + 1);
  };
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        aria-label={t('move.title', { name })}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onKeyDown={onKeyDown}
        onClick={() => onMove(index)}
      >
        {t('move.button')}
      </Button>
      {place.reasonCode === 'moved' && (
        <Button
          size="small"
          variant="quiet"
          aria-label={t('move.releaseNamed', { name })}
          onClick={() => void submit({ type: 'ReleaseMove', requestId })}
        >
          {t('move.release')}
        </Button>
      )}
    </>
  );
}
