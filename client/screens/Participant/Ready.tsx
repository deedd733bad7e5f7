import { useTranslation } from 'react-i18next';
import type { SpeakerRequest } from '#shared/consultation/state.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit, useIsWaitingToSend } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { StateMark } from '#client/ui/StateMark.tsx';
import styles from './Participant.module.css';

interface Props {
  request: SpeakerRequest;
  is: 'nextButOne' | 'next' | 'called';
}

/** What to do as the turn comes near, by how somebody takes part, and "I am ready", which the chair sees. */
export function Ready({ request, is }: Props) {
  const { t } = useTranslation('participant');
  const confirm = { type: 'ConfirmReady', requestId: request.requestId } as const;
  const reason = useDisabledReason(confirm);
  const mode = useConsultation(({ everyone }) => everyone.people[request.personId]?.mode ?? 'room');
  const isInTrouble = request.inTroubleAt !== undefined;
  const isWaiting = useIsWaitingToSend('ConfirmReady');
  const isReady = request.readyAt !== undefined && !isInTrouble;
  return (
    <>
      <p>{t(`prepare.${is}.${mode}`)}</p>
      <div className={styles.actions} role="status">
        {isInTrouble && <StateMark standing="bad" word={t('ready.trouble')} />}
        {isReady && <StateMark standing="good" word={t('ready.done')} />}
        {request.presentAt !== undefined && <StateMark standing="good" word={t('ready.seen')} />}
      </div>
      {!isReady && (
        <Button
          variant={is === 'nextButOne' ? 'plain' : 'primary'}
          size={is === 'nextButOne' ? 'normal' : 'large'}
          disabledReason={isWaiting ? t('ready.willBeSent') : reason}
          reasonShown={isWaiting}
          onClick={() => void submit(confirm)}
        >
          {t('ready.button')}
        </Button>
      )}
    </>
  );
}
