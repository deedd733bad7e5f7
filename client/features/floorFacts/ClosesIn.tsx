import { useTranslation } from 'react-i18next';
import type { Instant } from '#shared/basics/time.ts';
import type { FloorState } from '#shared/consultation/state.ts';
import { clockDigits } from '#client/i18n/formats.ts';
import { useNow } from '#client/ui/serverClock.ts';

/** When the open item's list closes, as the chair announced; undefined while no closing is announced. */
export function closingOf({ itemId, lists }: Pick<FloorState, 'itemId' | 'lists'>): Instant | undefined {
  const list = itemId === null ? undefined : lists[itemId];
  return list?.state === 'closing' ? list.closesAt : undefined;
}

/** Counts down to an announced closing; the words around it are the screen's. */
export function ClosesIn({ at }: { at: Instant }) {
  const { t } = useTranslation('common');
  const now = useNow(250);
  const seconds = Math.max(0, Math.ceil((at - now) / 1000));
  return (
    <span role="timer" aria-live="off" aria-label={t('list.closesInNamed', { time: clockDigits(seconds) })}>
      <bdi dir="ltr" style={{ fontVariantNumeric: 'tabular-nums' }}>
        {clockDigits(seconds)}
      </bdi>
    </span>
  );
}
