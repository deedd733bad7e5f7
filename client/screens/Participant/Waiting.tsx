import { useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { ordinal, reasonSentence } from '#client/i18n/sentences.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { ChangeWhat } from './ChangeWhat.tsx';
import styles from './Participant.module.css';
import { Ready } from './Ready.tsx';
import type { InLine } from './standing.ts';
import { StandingHead } from './StandingHead.tsx';
import { Swaps } from './Swaps.tsx';
import { MayNotReach, Wait } from './Wait.tsx';
import waiting from './Waiting.module.css';
import { Withdraw } from './Withdraw.tsx';

/** The place, why it is that one, how long it may take, and what to do as the turn comes near. */
export function Waiting({ standing }: { standing: InLine }) {
  const { t } = useTranslation('participant');
  const { is, request, place, ahead } = standing;
  const isNear = is === 'next' || is === 'called';
  const defer = { type: 'DeferRequest', requestId: request.requestId } as const;
  const noDeferring = useDisabledReason(defer);
  return (
    <section className={`${styles.place} ${isNear ? waiting.next : ''} ${is === 'called' ? waiting.called : ''}`}>
      <StandingHead word={is}>
        {isNear ? t(`${is}.title`) : t('waiting.title', { place: ordinal(place.place) })}
      </StandingHead>
      {is !== 'waiting' && <Ready request={request} is={is} />}
      <Wait ahead={ahead} />
      <MayNotReach ahead={ahead} />
      <p className={styles.quiet}>
        {ahead.length > 0 && <>{t('waiting.ahead', { count: ahead.length })} </>}
        {reasonSentence(place)}
      </p>
      {request.onBehalfOf && <p className={styles.quiet}>{t('waiting.onBehalfOf', { group: request.onBehalfOf })}</p>}
      <Deputy request={request} />
      <div className={styles.actions}>
        <Withdraw requestId={request.requestId} />
        <Button disabledReason={noDeferring} reasonShown onClick={() => void submit(defer)}>
          {t('waiting.defer')}
        </Button>
      </div>
      <Swaps request={request} />
      <ChangeWhat request={request} />
    </section>
  );
}

/** Who speaks in one's place, where the floor officer was told so. */
function Deputy({ request }: { request: InLine['request'] }) {
  const { t } = useTranslation('participant');
  const deputy = useConsultation(({ everyone }) => everyone.people[request.speakerId ?? '']);
  return deputy ? <p className={styles.quiet}>{t('represented.will', { name: nameOf(deputy) })}</p> : null;
}
