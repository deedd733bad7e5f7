import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { useNow } from '#client/ui/serverClock.ts';
import { graceNow, takenAt } from './takenAt.ts';

/** Once the time is up and the policy is a hard stop: when the floor will be taken. */
export function HardStop({ className }: { className?: string | undefined }) {
  const { t } = useTranslation('common');
  const now = useNow(250);
  const graceMs = useConsultation(({ everyone }) => graceNow(everyone)) * 1000;
  const at = useConsultation(({ everyone }) => takenAt(everyone));
  if (at === null || now < at - graceMs || now >= at) return null;
  return <p className={className}>{t('time.takenIn', { count: Math.ceil((at - now) / 1000) })}</p>;
}
