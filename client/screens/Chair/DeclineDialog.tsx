import { useTranslation } from 'react-i18next';
import { DeclineForm } from '#client/features/listControl/DeclineForm.tsx';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Dialog } from '#client/ui/Dialog.tsx';
import type { Asking } from './useAsking.ts';

/** Asks why something is not taken, whoever asked for it and wherever it stands. */
export function DeclineDialog({ asking }: { asking: Asking }) {
  const { t } = useTranslation('chair');
  const requestId = asking.now?.about === 'decline' ? asking.now.requestId : null;
  const name = useConsultation(({ everyone: { requests, people } }) =>
    nameOf(people[requests[requestId ?? '']?.personId ?? '']),
  );
  return (
    <Dialog open={requestId !== null} onClose={asking.close} title={t('decline.title', { name })}>
      {requestId !== null && <DeclineForm requestId={requestId} name={name} onClose={asking.close} />}
    </Dialog>
  );
}
