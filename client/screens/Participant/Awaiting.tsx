import { useTranslation } from 'react-i18next';
import type { SpeakerRequest } from '#shared/consultation/state.ts';
import { ordinal, reasonSentence } from '#client/i18n/sentences.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { ChangeWhat } from './ChangeWhat.tsx';
import styles from './Participant.module.css';
import { ifApproved } from './prospect.ts';
import { StandingHead } from './StandingHead.tsx';
import { Wait } from './Wait.tsx';
import { Withdraw } from './Withdraw.tsx';

/** On a moderated list: asked, and not listed yet. The place would be the one that the asking gave. */
export function Awaiting({ request }: { request: SpeakerRequest }) {
  const { t } = useTranslation('participant');
  const prospect = useConsultation(({ everyone }) => ifApproved(everyone, request.requestId));
  return (
    <section className={styles.place}>
      <StandingHead word="awaiting">{t('awaiting.title')}</StandingHead>
      <p>{t('awaiting.about')}</p>
      {prospect && (
        <>
          <p>{t('awaiting.would', { place: ordinal(prospect.place.place) })}</p>
          <Wait ahead={prospect.ahead} />
          <p className={styles.quiet}>{reasonSentence(prospect.place)}</p>
        </>
      )}
      {request.onBehalfOf && <p className={styles.quiet}>{t('waiting.onBehalfOf', { group: request.onBehalfOf })}</p>}
      <div className={styles.actions}>
        <Withdraw requestId={request.requestId} />
      </div>
      <ChangeWhat request={request} />
    </section>
  );
}
