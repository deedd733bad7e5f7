import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientCommand } from '#shared/consultation/commands.ts';
import { useDisabledReason, useRefusal } from '#client/store/disabledReason.ts';
import { submit, useIsWaitingToSend } from '#client/store/submit.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Choice } from '#client/ui/Choice.tsx';
import { Field } from '#client/ui/Field.tsx';
import hidden from '#client/ui/hidden.module.css';
import { AboutYou } from './AboutYou.tsx';
import { useMyself } from './myself.ts';
import styles from './Participant.module.css';
import { Myself } from './Myself.tsx';

type For = 'myself' | 'group';

/** One large button is the page. Who somebody is, is asked when it is first needed. */
export function AskForFloor() {
  const { t } = useTranslation('participant');
  const [speaksFor, setSpeaksFor] = useState<For>('myself');
  const [group, setGroup] = useState('');
  const [isGroupMissing, setGroupMissing] = useState(false);
  const [isAboutYou, setAboutYou] = useState<'asking' | 'changing' | null>(null);
  const { name } = useMyself();
  const command: ClientCommand =
    speaksFor === 'group'
      ? { type: 'RequestFloor', kind: 'groupStatement', onBehalfOf: group.trim() }
      : { type: 'RequestFloor', kind: 'intervention' };
  const isNamed = Boolean(name);
  const refusal = useRefusal(command);
  const reason = useDisabledReason(refusal === 'nameMissing' ? null : command);
  const isWaiting = useIsWaitingToSend('RequestFloor');
  const ask = () => {
    if (speaksFor === 'group' && group.trim() === '') setGroupMissing(true);
    else if (isNamed) void submit(command);
    else setAboutYou('asking');
  };
  if (isWaiting) return <Banner live="status">{t('ask.willBeSent')}</Banner>;
  return (
    <section className={styles.place}>
      <h2 className={hidden.hidden}>{t('ask.title')}</h2>
      <Button variant="primary" size="large" onClick={ask} disabledReason={reason} reasonShown>
        {t('ask.button')}
      </Button>
      {reason === null && (
        <Choice
          legend={t('ask.for')}
          value={speaksFor}
          onChange={setSpeaksFor}
          options={[
            { value: 'myself', label: t('ask.myself') },
            { value: 'group', label: t('ask.group') },
          ]}
        />
      )}
      {reason === null && speaksFor === 'group' && (
        <Field label={t('ask.groupName')} error={isGroupMissing ? t('ask.groupMissing') : null} required>
          {(control) => (
            <input
              {...control}
              value={group}
              maxLength={300}
              onChange={(event) => {
                setGroup(event.target.value);
                setGroupMissing(false);
              }}
            />
          )}
        </Field>
      )}
      {isNamed && <Myself onChange={() => setAboutYou('changing')} />}
      <AboutYou
        open={isAboutYou !== null}
        action={isAboutYou === 'asking' ? t('ask.button') : t('you.save')}
        onClose={() => setAboutYou(null)}
        onSaved={() => {
          if (isAboutYou === 'asking') void submit(command);
          setAboutYou(null);
        }}
      />
    </section>
  );
}
