import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterventionId } from '#shared/basics/ids.ts';
import type { Intervention } from '#shared/consultation/state.ts';
import { timeOfDay } from '#client/i18n/formats.ts';
import { useDisabledReason, useRefusal } from '#client/store/disabledReason.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { submit, useIsWaitingToSend } from '#client/store/submit.ts';
import { Banner } from '#client/ui/Banner.tsx';
import { Button } from '#client/ui/Button.tsx';
import { Dialog } from '#client/ui/Dialog.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import form from './AboutYou.module.css';
import { answerable, repliesLeft } from './beside.ts';
import styles from './Beside.module.css';
import { useNaming } from './useNaming.tsx';

/** Asks to reply to what somebody said in this sitting: which of them, and how many are left. */
export function AskReply() {
  const { t } = useTranslation('participant');
  const [isOpen, setOpen] = useState(false);
  const naming = useNaming();
  const { personId } = useSession();
  const said = useConsultation(({ everyone }) => answerable(everyone, personId));
  const isSitting = useConsultation(({ everyone }) => everyone.sittingId !== null);
  const isWaiting = useIsWaitingToSend('RequestRightOfReply');
  if (isWaiting) return <Banner live="status">{t('reply.willBeSent')}</Banner>;
  if (!isSitting || said.length === 0) return null;
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => naming.first(() => setOpen(true))}>
        {t('reply.open')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('reply.title')}>
        <Asking said={said} onDone={() => setOpen(false)} />
      </Dialog>
      {naming.dialog}
    </>
  );
}

function Asking({ said, onDone }: { said: Intervention[]; onDone: () => void }) {
  const { t } = useTranslation('participant');
  const { personId } = useSession();
  const [to, setTo] = useState<InterventionId | null>(null);
  const chosen = said.find(({ interventionId }) => interventionId === to);
  const left = useConsultation(({ everyone }) => (chosen ? repliesLeft(everyone, personId, chosen.itemId) : null));
  const command = chosen && ({ type: 'RequestRightOfReply', interventionId: chosen.interventionId } as const);
  const refusal = useRefusal(command ?? { type: 'RequestRightOfReply', interventionId: '' });
  const refused = useDisabledReason(command && refusal !== 'nameMissing' ? command : null);
  const send = async () => {
    if (!command) return;
    const { ok } = await submit(command);
    // Kept while the line was lost, it has closed the dialog already, and a refusal is told on the page.
    if (ok) onDone();
  };
  return (
    <form
      className={form.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p>{t('reply.about')}</p>
      <fieldset className={styles.choices}>
        <legend>{t('reply.to')}</legend>
        {said.map((each) => (
          <label key={each.interventionId} className={styles.choice}>
            <input
              type="radio"
              name="replyTo"
              checked={each.interventionId === to}
              onChange={() => setTo(each.interventionId)}
            />
            <Said intervention={each} />
          </label>
        ))}
      </fieldset>
      <p role="status">{left !== null && t('reply.left', { count: left })}</p>
      <Button
        type="submit"
        variant="primary"
        size="large"
        disabledReason={command ? refused : t('reply.choose')}
        reasonShown={Boolean(command)}
      >
        {t('reply.ask')}
      </Button>
    </form>
  );
}

/** Who said it and when, in one option. */
function Said({ intervention: { personId, timing, onBehalfOf } }: { intervention: Intervention }) {
  const { t } = useTranslation('participant');
  const { people, setUp } = useConsultation(({ everyone }) => everyone);
  const person = people[personId];
  return (
    <span className={styles.said}>
      <SpeakerName person={person && { ...person, function: null, country: null }} onBehalfOf={onBehalfOf} />
      <span className={styles.when}>{t('reply.at', { time: timeOfDay(timing.givenAt, setUp.timeZone) })}</span>
    </span>
  );
}
