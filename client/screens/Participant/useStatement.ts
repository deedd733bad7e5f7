import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestId } from '#shared/basics/ids.ts';
import { Unwelcome } from '#client/connection/session.ts';
import { useSession } from '#client/store/selecting.ts';
import { handIn } from './handIn.ts';
import { keepReceipt, keptReceipts } from './keptReceipts.ts';

/** A statement on its way, and the receipts of those handed in. */
export function useStatement(requestId: RequestId | undefined) {
  const { t } = useTranslation(['participant', 'common']);
  const session = useSession();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [receipts, setReceipts] = useState(() => keptReceipts(session));
  const send = async () => {
    try {
      const receipt = await handIn(session, text, requestId);
      setReceipts(keepReceipt(session, { ...receipt, requestId }));
      setText('');
      setFault(null);
    } catch (reason) {
      setFault((reason instanceof Unwelcome && reason.message) || t('common:line.notSent'));
    }
  };
  return {
    text,
    write: (next: string) => {
      setText(next);
      setFault(null);
    },
    fault,
    setFault,
    receipts,
    /** What was handed in for the request, the last one. */
    ofRequest: receipts.find((receipt) => requestId !== undefined && receipt.requestId === requestId),
    send,
  };
}

export type StatementOnItsWay = ReturnType<typeof useStatement>;
