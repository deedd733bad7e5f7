import { useTranslation } from 'react-i18next';
import { presidingOf } from '#shared/consultation/programme/presidingOf.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';

/** "In the chair: Ms. Leilani Vakatora", as long as a sitting is held. */
export function InTheChair({ className }: { className?: string | undefined }) {
  const { t } = useTranslation('common');
  const presiding = useConsultation(({ everyone }) => presidingOf(everyone));
  const isHeld = useConsultation(({ everyone }) => everyone.sittingId !== null);
  if (!isHeld || !presiding?.name) return null;
  return (
    <span className={className}>
      {t('inTheChair')} <bdi>{nameOf(presiding)}</bdi>
    </span>
  );
}
