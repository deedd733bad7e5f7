import { useTranslation } from 'react-i18next';
import type { RequestId } from '#shared/basics/ids.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { submit, useIsWaitingToSend } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';

interface Props {
  requestId: RequestId;
  /** What the button says, where it is not about the request on the list. */
  children?: string | undefined;
}

/** Takes a request back; offline it is sent once the line is back. */
export function Withdraw({ requestId, children }: Props) {
  const { t } = useTranslation('participant');
  const withdraw = { type: 'WithdrawRequest', requestId } as const;
  const reason = useDisabledReason(withdraw);
  const isWithdrawing = useIsWaitingToSend('WithdrawRequest');
  return (
    <Button
      reasonShown={isWithdrawing}
      disabledReason={isWithdrawing ? t('waiting.withdrawing') : reason}
      onClick={() => void submit(withdraw)}
    >
      {children ?? t('waiting.withdraw')}
    </Button>
  );
}
