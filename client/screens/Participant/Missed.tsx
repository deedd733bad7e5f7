import { useTranslation } from 'react-i18next';
import { writtenRouteOf } from '#shared/consultation/speakersList/writtenRoute.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { StateMark } from '#client/ui/StateMark.tsx';
import type { Receipt } from './handIn.ts';
import styles from './Participant.module.css';
import type { Standing } from './standing.ts';
import { StandingHead } from './StandingHead.tsx';

interface Props {
  standing: Extract<Standing, { is: 'declined' | 'absent' | 'notReached' }>;
  receipt: Receipt | undefined;
  onAskAgain: () => void;
  onWrite: () => void;
}

/** Declined, called in vain, or not reached: why, and the written route, which has the same weight. */
export function Missed({ standing: { is, request }, receipt, onAskAgain, onWrite }: Props) {
  const { t } = useTranslation('participant');
  const reason = useDisabledReason({ type: 'RequestFloor', kind: 'intervention' });
  const why =
    is === 'declined'
      ? t(`declined.because.${request.declineCode ?? 'other'}`)
      : t(`${is}.about`, { context: is === 'absent' && request.putBack ? 'twice' : '' });
  const isHandedIn = useConsultation(({ everyone }) => writtenRouteOf(everyone, request.requestId) === 'handedIn');
  return (
    <section className={styles.place}>
      <StandingHead word={is}>{t(`${is}.title`)}</StandingHead>
      <p>{why}</p>
      {isHandedIn ? (
        <StateMark
          standing="good"
          word={receipt ? t('written.doneBy', { receipt: receipt.receipt }) : t('written.done')}
        />
      ) : (
        <>
          <p className={styles.quiet}>{t('written.about')}</p>
          <Button variant="primary" size="large" onClick={onWrite}>
            {t('written.button')}
          </Button>
        </>
      )}
      {is !== 'notReached' && (
        <div className={styles.actions}>
          <Button disabledReason={reason} onClick={onAskAgain}>
            {t('done.again')}
          </Button>
        </div>
      )}
    </section>
  );
}
