import { useTranslation } from 'react-i18next';
import { WhoForm } from '#client/features/listControl/WhoForm.tsx';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Dialog } from '#client/ui/Dialog.tsx';
import type { Asking } from './useAsking.ts';

/** Asks who speaks in place of whoever is listed, or who the unnamed speaker is. */
export function WhoDialog({ asking }: { asking: Asking }) {
  const { t } = useTranslation('chair');
  const requestId = asking.now?.about === 'who' ? asking.now.requestId : null;
  const listed = useConsultation(
    ({ everyone: { requests, people } }) => people[requests[requestId ?? '']?.personId ?? ''],
  );
  const title = listed?.name ? t('who.title', { name: nameOf(listed) }) : t('who.titleUnnamed');
  return (
    <Dialog open={requestId !== null} onClose={asking.close} title={title}>
      {requestId !== null && <WhoForm requestId={requestId} onClose={asking.close} />}
    </Dialog>
  );
}
