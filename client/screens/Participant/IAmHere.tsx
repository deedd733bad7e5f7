import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sittingShown } from '#client/features/floorControl/sittingShown.ts';
import { timeOfDay } from '#client/i18n/formats.ts';
import { useDisabledReason, useRefusal } from '#client/store/disabledReason.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { StateMark } from '#client/ui/StateMark.tsx';
import { AboutYou } from './AboutYou.tsx';
import styles from './IAmHere.module.css';

const checkIn = { type: 'CheckIn' } as const;

/** Checking in is one tap; who somebody is, is asked when nobody has asked yet. Afterwards it stands there as done. */
export function IAmHere() {
  const { t } = useTranslation(['participant', 'common']);
  const { personId } = useSession();
  const [isNaming, setNaming] = useState(false);
  const [isSending, setSending] = useState(false);
  const here = useConsultation(({ everyone }) => everyone.checkIns[personId]);
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  const isPublished = useConsultation(({ everyone }) => everyone.publishedAt !== null);
  const isClosed = useConsultation(({ everyone }) => sittingShown(everyone) === 'closed');
  const isUnnamed = useRefusal(checkIn) === 'nameMissing';
  const reason = useDisabledReason(isUnnamed ? null : checkIn);
  const send = async () => {
    setNaming(false);
    setSending(true);
    await submit(checkIn);
    setSending(false);
  };
  if (here?.present)
    return (
      <div className={styles.here} role="status">
        <StateMark standing="good" word={t('here.done', { mode: t(`common:mode.${here.mode}`) })} />
        <span className={styles.about}>{t('here.since', { time: timeOfDay(here.at, timeZone) })}</span>
      </div>
    );
  // Whoever is about to say who they are keeps the dialog, whatever happens meanwhile.
  if (isPublished && !isNaming && !isSending) return null;
  return (
    <div className={styles.here}>
      <Button
        disabledReason={isSending ? t('common:loading') : reason}
        onClick={() => (isUnnamed ? setNaming(true) : void send())}
      >
        {t('here.button')}
      </Button>
      <span className={styles.about}>{t(isClosed ? 'here.afterwards' : 'here.about')}</span>
      <AboutYou
        open={isNaming}
        action={t('here.button')}
        onClose={() => setNaming(false)}
        onSaved={() => void send()}
      />
    </div>
  );
}
