import { useTranslation } from 'react-i18next';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import type { SpeakerRequest } from '#shared/consultation/state.ts';
import { troubleOf } from './troubleOf.ts';

/** Notes that the microphone or line of one who waits fails, or that it works again. The place is kept. */
export function TroubleButton({ request, name }: { request: SpeakerRequest; name: string }) {
  const { t } = useTranslation('chair');
  const command = troubleOf(request);
  const reason = useDisabledReason(command);
  const context = command.on ? '' : 'over';
  return (
    <Button
      size="small"
      aria-label={t('call.troubleNamed', { name, context })}
      disabledReason={reason}
      onClick={() => void submit(command)}
    >
      {t('call.trouble', { context })}
    </Button>
  );
}
