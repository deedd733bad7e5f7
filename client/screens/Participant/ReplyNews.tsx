import { useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { ordinal } from '#client/i18n/sentences.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { repliesLeft, type ReplyStanding } from './beside.ts';
import styles from './Beside.module.css';
import { Ready } from './Ready.tsx';
import { StandingHead } from './StandingHead.tsx';
import { Wait } from './Wait.tsx';
import { Withdraw } from './Withdraw.tsx';

/** Where a right of reply stands, and to whom it replies. */
export function ReplyNews({ reply }: { reply: ReplyStanding }) {
  const { t } = useTranslation('participant');
  const { is, request, answered, place, ahead } = reply;
  const { personId } = useSession();
  const name = useConsultation(({ everyone }) => nameOf(everyone.people[answered.personId]));
  const left = useConsultation(({ everyone }) => repliesLeft(everyone, personId, request.itemId));
  if (is === 'speaking') return null;
  const isWaiting = is === 'waits' || is === 'next' || is === 'called';
  const isNear = is === 'next' || is === 'called';
  return (
    <section className={`${styles.card} ${isNear ? styles.near : ''}`}>
      <StandingHead word={isNear ? is : 'rightOfReply'} isBeside>
        {t(`reply.is.${is}`, { name, place: ordinal(place) })}
      </StandingHead>
      {is === 'waits' && <p className={styles.quiet}>{t('reply.rule')}</p>}
      {is === 'declined' && <p>{t(`declined.because.${request.declineCode ?? 'other'}`)}</p>}
      {isNear && <Ready request={request} is={is} />}
      {isWaiting && <Wait ahead={ahead} />}
      <p className={styles.quiet}>{t('reply.left', { count: left })}</p>
      {isWaiting && (
        <div className={styles.actions}>
          <Withdraw requestId={request.requestId}>{t('reply.withdraw')}</Withdraw>
        </div>
      )}
    </section>
  );
}
