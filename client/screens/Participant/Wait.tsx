import { useTranslation } from 'react-i18next';
import type { RequestId } from '#shared/basics/ids.ts';
import { expectedWait } from '#shared/consultation/ordering/expectedWait.ts';
import { forecast } from '#shared/consultation/ordering/forecast.ts';
import { sittingEnds } from '#shared/consultation/ordering/sittingEndsAt.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { useNow } from '#client/ui/serverClock.ts';
import waiting from './Waiting.module.css';

/** How long until the turn of whoever has these ahead, as a range; nothing while nothing runs. */
export function Wait({ ahead }: { ahead: RequestId[] }) {
  const { t } = useTranslation('participant');
  const now = useNow(5000);
  const wait = useConsultation(({ everyone }) => expectedWait(everyone, ahead, now));
  if (!wait) return null;
  const { fromMinutes, toMinutes } = wait;
  return (
    <p className={waiting.wait}>
      {fromMinutes === 0
        ? t('waiting.within', { count: toMinutes })
        : t('waiting.range', { from: fromMinutes, to: toMinutes })}
    </p>
  );
}

/** Says so where the time may end first. */
export function MayNotReach({ ahead }: { ahead: RequestId[] }) {
  const { t } = useTranslation('participant');
  const now = useNow(5000);
  const { reached } = useConsultation(({ everyone, bureau }) => forecast(everyone, bureau, now, sittingEnds(everyone)));
  return reached !== null && reached <= ahead.length ? <p>{t('waiting.mayNotReach')}</p> : null;
}
