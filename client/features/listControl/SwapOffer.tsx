import { Trans, useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import type { RequestId } from '#shared/basics/ids.ts';
import { swapOf } from '#shared/consultation/ordering/swapOf.ts';
import styles from './SpeakersList.module.css';

/** A swap that somebody has proposed, to be answered for the other where they consent by a nod and not by a device. */
export function SwapOffer({ requestId }: { requestId: RequestId }) {
  const { t } = useTranslation('chair');
  const swap = useConsultation(({ everyone }) => swapOf(everyone, requestId));
  const other = useConsultation(({ everyone }) => everyone.people[swap?.other.personId ?? '']);
  if (!swap) return null;
  return (
    <span className={styles.offer}>
      <span>
        <Trans t={t} i18nKey="swap.would" values={{ name: nameOf(other) }} components={{ name: <bdi /> }} />
      </span>
      <Button size="small" onClick={() => void submit({ type: 'AcceptSwap', requestId })}>
        {t('swap.accept')}
      </Button>
      <Button size="small" variant="quiet" onClick={() => void submit({ type: 'DeclineSwap', requestId })}>
        {t('swap.decline')}
      </Button>
    </span>
  );
}
