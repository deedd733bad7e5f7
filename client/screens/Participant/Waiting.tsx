import { useTranslation } from 'react-i18next';
import { sittingEnds } from '#client/features/floorControl/sittingEndsAt.ts';
import { ordinal, reasonSentence } from '#client/i18n/sentences.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit, useIsWaitingToSend } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { useNow } from '#client/ui/serverClock.ts';
import { expectedWait } from '#shared/consultation/ordering/expectedWait.ts';
import { forecast } from '#shared/consultation/ordering/forecast.ts';
import styles from './Participant.module.css';
import type { Standing } from './standing.ts';
import waiting from './Waiting.module.css';

type WaitingStanding = Extract<Standing, { is: 'waiting' | 'next' }>;

/** The place, why it is that one, and how long it may take. */
export function Waiting({ standing }: { standing: WaitingStanding }) {
  const { t } = useTranslation('participant');
  const { request, place, ahead } = standing;
  const isNext = standing.is === 'next';
  const withdraw = { type: 'WithdrawRequest', requestId: request.requestId } as const;
  const defer = { type: 'DeferRequest', requestId: request.requestId } as const;
  const noDeferring = useDisabledReason(defer);
  const isWithdrawing = useIsWaitingToSend('WithdrawRequest');
  const reason = useDisabledReason(withdraw);
  return (
    <section className={`${styles.place} ${isNext ? waiting.next : ''}`}>
      <h2 className={styles.big}>{isNext ? t('next.title') : t('waiting.title', { place: ordinal(place.place) })}</h2>
      {isNext && <p>{t('next.prepare')}</p>}
      <Wait ahead={ahead} />
      <p className={styles.quiet}>
        {!isNext && <>{t('waiting.ahead', { count: ahead.length })} </>}
        {reasonSentence(place)}
      </p>
      {request.onBehalfOf && <p className={styles.quiet}>{t('waiting.onBehalfOf', { group: request.onBehalfOf })}</p>}
      <div className={styles.actions}>
        <Button
          reasonShown={isWithdrawing}
          disabledReason={isWithdrawing ? t('waiting.withdrawing') : reason}
          onClick={() => void submit(withdraw)}
        >
          {t('waiting.withdraw')}
        </Button>
        <Button disabledReason={noDeferring} onClick={() => void submit(defer)}>
          {t('waiting.defer')}
        </Button>
      </div>
    </section>
  );
}

function Wait({ ahead }: { ahead: string[] }) {
  const { t } = useTranslation('participant');
  const now = useNow(5000);
  const wait = useConsultation(({ everyone }) => expectedWait(everyone, ahead, now));
  const { reached } = useConsultation(({ everyone, bureau }) => forecast(everyone, bureau, now, sittingEnds(everyone)));
  if (!wait) return null;
  const { fromMinutes, toMinutes } = wait;
  return (
    <>
      <p className={waiting.wait}>
        {fromMinutes === 0
          ? t('waiting.within', { count: toMinutes })
          : t('waiting.range', { from: fromMinutes, to: toMinutes })}
      </p>
      {reached !== null && reached <= ahead.length && <p>{t('waiting.mayNotReach')}</p>}
    </>
  );
}
