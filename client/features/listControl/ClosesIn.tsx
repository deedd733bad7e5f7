import { useTranslation } from 'react-i18next';
import { clockDigits } from '#client/i18n/formats.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { useNow } from '#client/ui/serverClock.ts';
import { closesIn } from './closesIn.ts';

/** "closes in 1:24", on the server's clock, for as long as a closing is announced. */
export function ClosesIn({ className }: { className?: string | undefined }) {
  const { t } = useTranslation('common');
  const now = useNow(250);
  const left = useConsultation(({ everyone }) => closesIn(everyone, now));
  if (left === null) return null;
  return (
    <span className={className} role="timer" aria-live="off">
      {t('list.closesIn', { time: clockDigits(Math.ceil(left / 1000)) })}
    </span>
  );
}
