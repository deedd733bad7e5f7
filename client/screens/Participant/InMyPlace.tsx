import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '#client/i18n/names.ts';
import { refusalSentence } from '#client/i18n/sentences.ts';
import { useConsultation, useSession } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { Field } from '#client/ui/Field.tsx';
import type { IdentifySpeaker } from '#shared/consultation/floor/identifySpeaker.ts';
import type { SpeakerRequest } from '#shared/consultation/state.ts';
import styles from './Participant.module.css';

/** A delegation swaps its speaker: who speaks in one's place, or that one speaks oneself after all. */
export function InMyPlace({ request }: { request: SpeakerRequest }) {
  const { t } = useTranslation(['participant', 'common']);
  const { personId } = useSession();
  const deputy = useConsultation(({ everyone }) => everyone.people[request.speakerId ?? '']);
  const [name, setName] = useState('');
  const [task, setTask] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const summary = useRef<HTMLElement>(null);
  const { requestId } = request;
  const say = async (person: IdentifySpeaker['person']) => {
    const ack = await submit({ type: 'IdentifySpeaker', requestId, person }, { quiet: true });
    if (!ack.ok) return setFault(ack.message === '' ? t('common:line.notSent') : refusalSentence(ack));
    setFault(null);
    setName('');
    setTask('');
    summary.current?.focus();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '')
      return void say({ name: name.trim(), ...(task.trim() !== '' && { function: task.trim() }) });
    setFault(t('inMyPlace.nameMissing'));
    box.current?.focus();
  };
  return (
    <details className={styles.fold}>
      <summary ref={summary}>
        <h3>{deputy ? t('represented.will', { name: nameOf(deputy) }) : t('inMyPlace.title')}</h3>
      </summary>
      <form className={styles.place} onSubmit={onSubmit} noValidate>
        <Field label={t('inMyPlace.name')} error={fault} required>
          {(control) => (
            <input
              {...control}
              ref={box}
              dir="auto"
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('inMyPlace.function')}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              maxLength={200}
              value={task}
              onChange={(event) => setTask(event.target.value)}
            />
          )}
        </Field>
        <p className={styles.quiet}>{t('inMyPlace.about')}</p>
        <div className={styles.actions}>
          <Button type="submit">{t('inMyPlace.do')}</Button>
          {deputy && <Button onClick={() => void say(personId)}>{t('inMyPlace.myself')}</Button>}
        </div>
      </form>
    </details>
  );
}
