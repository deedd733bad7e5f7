import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import type { InterventionId } from '#shared/basics/ids.ts';
import type { ClientCommand } from '#shared/consultation/commands.ts';
import { clockTyped } from './clockTyped.ts';
import styles from './ClockForms.module.css';

interface Props {
  interventionId: InterventionId;
  onClose: () => void;
}

/** Sets the time that is left, or says since when somebody has been speaking, where the floor was given too late or too early. */
export function ClockForms({ interventionId, onClose }: Props) {
  const { t } = useTranslation('chair');
  return (
    <div className={styles.forms}>
      <ClockForm
        label={t('clock.left')}
        action={t('clock.setLeft')}
        commandOf={(seconds) => ({ type: 'SetTime', interventionId, remainingSeconds: seconds })}
        onClose={onClose}
      />
      <ClockForm
        label={t('clock.since')}
        action={t('clock.correct')}
        commandOf={(seconds) => ({ type: 'CorrectStart', interventionId, secondsAgo: seconds })}
        onClose={onClose}
      />
    </div>
  );
}

interface FormProps {
  label: string;
  action: string;
  commandOf: (seconds: number) => ClientCommand;
  onClose: () => void;
}

function ClockForm({ label, action, commandOf, onClose }: FormProps) {
  const { t } = useTranslation('chair');
  const [typed, setTyped] = useState('');
  const seconds = clockTyped(typed);
  const refused = useDisabledReason(seconds === null ? null : commandOf(seconds));
  const set = async (event: FormEvent) => {
    event.preventDefault();
    if (seconds !== null && (await submit(commandOf(seconds))).ok) onClose();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void set(event)}>
      <Field label={label} hint={t('clock.hint')}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            inputMode="text"
            dir="ltr"
            maxLength={6}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" disabledReason={seconds === null ? t('clock.missing') : refused}>
        {action}
      </Button>
    </form>
  );
}
