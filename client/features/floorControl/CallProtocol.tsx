import { useTranslation } from 'react-i18next';
import { timeOfDay } from '#client/i18n/formats.ts';
import { nameOf } from '#client/i18n/names.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { StateMark, type Standing } from '#client/ui/StateMark.tsx';
import type { SpeakerRequest } from '#shared/consultation/state.ts';
import styles from './NextUp.module.css';
import { seenAs, seenSince, type Seen } from './seenAs.ts';
import type { FloorActions } from './useFloorActions.ts';

const marks: Record<Seen, Standing> = {
  inTrouble: 'bad',
  present: 'good',
  ready: 'good',
  called: 'note',
  here: 'open',
  notSeen: 'open',
};

/** Whether the next speaker will answer, and what can be done to find out. */
export function CallProtocol({ next, actions }: { next: SpeakerRequest; actions: FloorActions }) {
  const { t } = useTranslation('chair');
  const { requestId } = next;
  const noCall = useDisabledReason({ type: 'CallSpeaker', requestId });
  const noPresence = useDisabledReason({ type: 'MarkPresent', requestId });
  const noAbsence = useDisabledReason({ type: 'MarkAbsent', requestId });
  const person = useConsultation(({ everyone }) => everyone.people[next.personId]);
  const name = nameOf(person, t('next.theUnnamed'));
  return (
    <div className={styles.protocolButtons} role="group" aria-label={t('call.controls', { name })}>
      <Button size="small" shortcut="C" disabledReason={noCall} onClick={actions.call}>
        {t('call.call')}
      </Button>
      <Button size="small" shortcut="M" disabledReason={noPresence} onClick={actions.markPresent}>
        {t('call.present')}
      </Button>
      <Button
        size="small"
        shortcut="A"
        disabledReason={noAbsence}
        onClick={() => void submit({ type: 'MarkAbsent', requestId })}
      >
        {t('call.absent')}
      </Button>
    </div>
  );
}

/** "present since 11:42", in a word with its icon. */
export function SeenMark({ request }: { request: SpeakerRequest }) {
  const { t } = useTranslation('chair');
  const seen = useConsultation(({ everyone }) => seenAs(everyone, request));
  const since = useConsultation(({ everyone }) => seenSince(everyone, request));
  const timeZone = useConsultation(({ everyone }) => everyone.setUp.timeZone);
  const time = since === undefined ? undefined : timeOfDay(since, timeZone);
  return <StateMark standing={marks[seen]} word={t(`seen.${seen}`, { time })} />;
}
