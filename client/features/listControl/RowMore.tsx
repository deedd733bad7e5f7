import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { submit } from '#client/store/submit.ts';
import { Button } from '#client/ui/Button.tsx';
import { focusList } from './focusList.ts';
import { KindForm } from './KindForm.tsx';
import type { ListRow } from './listRows.ts';
import styles from './SpeakersList.module.css';
import { SwapForm } from './SwapForm.tsx';
import { TroubleButton } from './TroubleButton.tsx';

interface Props {
  row: ListRow;
  /** All who wait, as the row is one of. */
  rows: readonly ListRow[];
  name: string;
  /** Asks why it is not taken. */
  onDecline: () => void;
  /** Asks who really speaks. */
  onWho: () => void;
  onClose: () => void;
}

type Form = 'kind' | 'swap';

/** The rarer acts on somebody who waits. */
export function RowMore({ row: { request }, rows, name, onDecline, onWho, onClose }: Props) {
  const { t } = useTranslation('chair');
  const [form, setForm] = useState<Form | null>(null);
  const { requestId } = request;
  const call = { type: 'CallSpeaker', requestId } as const;
  const markPresent = { type: 'MarkPresent', requestId } as const;
  const noCall = useDisabledReason(call);
  const noPresence = useDisabledReason(markPresent);
  if (form === 'kind') return <KindForm request={request} name={name} onClose={onClose} />;
  if (form === 'swap') return <SwapForm requestId={requestId} name={name} rows={rows} onClose={onClose} />;
  return (
    <div className={styles.more} role="group" aria-label={t('more.about', { name })}>
      <Button size="small" disabledReason={noCall} onClick={() => void submit(call)}>
        {t('call.call')}
      </Button>
      <Button size="small" disabledReason={noPresence} onClick={() => void submit(markPresent)}>
        {t('call.present')}
      </Button>
      <Button
        size="small"
        aria-label={t('floorDesk:row.absentNamed', { name })}
        onClick={() => void submit({ type: 'MarkAbsent', requestId }).then((ack) => ack.ok && focusList())}
      >
        {t('call.absent')}
      </Button>
      <TroubleButton request={request} name={name} />
      <Button size="small" onClick={() => setForm('kind')}>
        {t('more.kind')}
      </Button>
      {rows.length > 1 && (
        <Button size="small" onClick={() => setForm('swap')}>
          {t('more.swap')}
        </Button>
      )}
      <Button size="small" onClick={onWho}>
        {t('more.who')}
      </Button>
      <Button size="small" onClick={onDecline}>
        {t('more.decline')}
      </Button>
    </div>
  );
}
