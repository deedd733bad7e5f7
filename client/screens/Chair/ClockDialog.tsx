import { useTranslation } from 'react-i18next';
import { ClockForms } from '#client/features/floorControl/ClockForms.tsx';
import { useConsultation } from '#client/store/selecting.ts';
import { Dialog } from '#client/ui/Dialog.tsx';
import type { Asking } from './useAsking.ts';

/** The running clock, to be set by hand. It closes with the intervention that it is about. */
export function ClockDialog({ asking }: { asking: Asking }) {
  const { t } = useTranslation('chair');
  const floor = useConsultation(({ everyone }) => everyone.floor);
  const isOpen = asking.now?.about === 'clock' && asking.now.interventionId === floor;
  return (
    <Dialog open={isOpen} onClose={asking.close} title={t('clock.title')}>
      {floor !== null && <ClockForms interventionId={floor} onClose={asking.close} />}
    </Dialog>
  );
}
