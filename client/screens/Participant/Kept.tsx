import { useTranslation } from 'react-i18next';
import { sittingShown } from '#client/features/floorControl/sittingShown.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import type { SpeakerRequest } from '#shared/consultation/state.ts';
import { keptRequests } from './standing.ts';

/** A request stays with its item when the chair goes on to another. */
export function Kept() {
  const { personId } = useSession();
  const kept = useConsultation(({ everyone }) => keptRequests(everyone, personId));
  return kept.map((request) => <KeptRequest key={request.requestId} request={request} />);
}

function KeptRequest({ request: { requestId, itemId } }: { request: SpeakerRequest }) {
  const { t } = useTranslation('participant');
  const index = useConsultation(({ everyone }) => everyone.setUp.programme.findIndex(({ id }) => id === itemId));
  const title = useConsultation(({ everyone }) => everyone.setUp.programme[index]?.title);
  const isClosed = useConsultation(({ everyone }) => sittingShown(everyone) === 'closed');
  const withdraw = { type: 'WithdrawRequest', requestId } as const;
  const reason = useDisabledReason(withdraw);
  const action = (
    <Button size="small" disabledReason={reason} onClick={() => void submit(withdraw)}>
      {t('waiting.withdraw')}
    </Button>
  );
  return (
    <Banner live="status" action={action}>
      {t(isClosed ? 'notReachedOn' : 'kept', { item: t('common:item.title', { number: index + 1, title }) })}
    </Banner>
  );
}
