import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { sittingShown } from '#client/features/floorControl/sittingShown.ts';
import { useDisabledReason, useRefusal } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit, useIsWaitingToSend } from '#client/store/submit.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import hidden from '#client/ui/hidden.module.css';
import { AboutYou } from './AboutYou.tsx';
import { useMyself } from './myself.ts';
import { Myself } from './Myself.tsx';
import styles from './Participant.module.css';
import { Closing, IfAsked } from './BeforeAsking.tsx';
import { askedFor, SpeaksFor, type Behalf } from './SpeaksFor.tsx';

/** One large button is the page. Who somebody is, is asked when it is first needed. */
export function AskForFloor() {
  const { t } = useTranslation('participant');
  const [behalf, setBehalf] = useState<Behalf>({ of: 'myself', group: '' });
  const [isGroupMissing, setGroupMissing] = useState(false);
  const [isAboutYou, setAboutYou] = useState<'asking' | 'changing' | null>(null);
  const groupBox = useRef<HTMLInputElement>(null);
  const isNamed = Boolean(useMyself().name);
  const command = { type: 'RequestFloor', ...askedFor(behalf) } as const;
  const refusal = useRefusal(command);
  const refused = useDisabledReason(refusal === 'nameMissing' ? null : command);
  const isClosed = useConsultation(({ everyone }) => sittingShown(everyone) === 'closed');
  const reason = refused !== null && isClosed ? t('ask.sittingClosed') : refused;
  const canComment = useRefusal({ type: 'RequestFloor', kind: 'comment' }) !== 'nothingToCommentOn';
  const isWaiting = useIsWaitingToSend('RequestFloor');
  const ask = (event: FormEvent) => {
    event.preventDefault();
    const lacksGroup = behalf.of === 'group' && behalf.group.trim() === '';
    setGroupMissing(lacksGroup);
    if (lacksGroup) groupBox.current?.focus();
    else if (isNamed) void submit(command);
    else setAboutYou('asking');
  };
  const afterSaying = () => {
    if (isAboutYou === 'asking') void submit(command);
    setAboutYou(null);
  };
  if (isWaiting) return <Banner live="status">{t('ask.willBeSent')}</Banner>;
  return (
    <section className={styles.place}>
      <h2 className={hidden.hidden}>{t('ask.title')}</h2>
      <form className={styles.place} onSubmit={ask} noValidate>
        {reason === null && (
          <SpeaksFor
            behalf={behalf}
            canComment={canComment}
            onChange={setBehalf}
            isGroupMissing={isGroupMissing}
            groupBox={groupBox}
          />
        )}
        {reason === null && <Closing />}
        <Button type="submit" variant="primary" size="large" disabledReason={reason} reasonShown>
          {t('ask.button')}
        </Button>
        {refused === null && isNamed && <IfAsked command={command} />}
      </form>
      {isNamed && <Myself onChange={() => setAboutYou('changing')} />}
      <AboutYou
        open={isAboutYou !== null}
        action={isAboutYou === 'asking' ? t('ask.button') : t('you.save')}
        onClose={() => setAboutYou(null)}
        onSaved={afterSaying}
      />
    </section>
  );
}
