import { useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpeakerRequest } from '#shared/consultation/state.ts';
import { useDisabledReason, useRefusal } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import styles from './Participant.module.css';
import { askedFor, behalfOf, SpeaksFor, type Behalf } from './SpeaksFor.tsx';

/** A request may become another kind before the call, without losing its place. */
export function ChangeWhat({ request }: { request: SpeakerRequest }) {
  const { t } = useTranslation('participant');
  return (
    <details className={styles.fold}>
      <summary>
        <h3>{t('change.title')}</h3>
      </summary>
      <Changing key={`${request.kind} ${request.onBehalfOf}`} request={request} />
    </details>
  );
}

function Changing({ request }: { request: SpeakerRequest }) {
  const { t } = useTranslation('participant');
  const [behalf, setBehalf] = useState<Behalf>(behalfOf(request));
  const [isGroupMissing, setGroupMissing] = useState(false);
  const groupBox = useRef<HTMLInputElement>(null);
  const { requestId } = request;
  const command = { type: 'ChangeKind', requestId, ...askedFor(behalf) } as const;
  const canComment = useRefusal({ type: 'ChangeKind', requestId, kind: 'comment' }) !== 'nothingToCommentOn';
  const reason = useDisabledReason(command);
  const isModerated = useConsultation(({ everyone }) => everyone.setUp.moderated === true);
  const change = (event: FormEvent) => {
    event.preventDefault();
    const lacksGroup = behalf.of === 'group' && behalf.group.trim() === '';
    setGroupMissing(lacksGroup);
    if (lacksGroup) groupBox.current?.focus();
    else if (reason === null) void submit(command);
  };
  return (
    <form className={styles.place} onSubmit={change} noValidate>
      <SpeaksFor
        behalf={behalf}
        canComment={canComment}
        onChange={setBehalf}
        isGroupMissing={isGroupMissing}
        groupBox={groupBox}
      />
      {isModerated && request.state === 'listed' && <p className={styles.quiet}>{t('change.awaits')}</p>}
      <Button type="submit" disabledReason={reason}>
        {t('change.do')}
      </Button>
    </form>
  );
}
