import { useTranslation } from 'react-i18next';
import { submit } from '#client/store/submit.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import styles from './ListHeader.module.css';
import { listShown } from './listShown.ts';
import { ReopenForm } from './ReopenForm.tsx';

interface Props {
  /** The chair opens and closes the list; others see its state only. */
  controls?: boolean;
  isReopening?: boolean;
  onReopening?: (isReopening: boolean) => void;
}

export function ListHeader({ controls = false, isReopening = false, onReopening }: Props) {
  const { t } = useTranslation('floorDesk');
  const list = useConsultation(({ everyone }) => everyone.lists[everyone.itemId ?? '']);
  const shown = useConsultation(({ everyone }) => listShown(everyone));
  const waiting = list?.waiting.length ?? 0;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h2 id="speakers-list" tabIndex={-1}>
          {t('common:list.title')}
        </h2>
        <p className={styles.state} role="status">
          {shown && (
            <>
              <strong>{t(`common:list.${shown}`)}</strong>
              {' · '}
              {t('list.waiting', { count: waiting })}
            </>
          )}
        </p>
        {controls && !isReopening && <ListButton onReopening={() => onReopening?.(true)} />}
      </div>
      {isReopening && <ReopenForm onClose={() => onReopening?.(false)} />}
    </header>
  );
}

/** Opens, closes or reopens, whichever the list's state allows. */
function ListButton({ onReopening }: { onReopening: () => void }) {
  const { t } = useTranslation('floorDesk');
  const state = useConsultation(({ everyone }) => everyone.lists[everyone.itemId ?? '']?.state ?? 'notOpen');
  const noOpening = useDisabledReason({ type: 'OpenSpeakersList' });
  if (state === 'closed')
    return (
      <Button size="small" shortcut="L" onClick={onReopening}>
        {t('list.reopen')}
      </Button>
    );
  if (state === 'open' || state === 'closing')
    return (
      <Button size="small" shortcut="L" onClick={() => void submit({ type: 'CloseSpeakersList' })}>
        {t('list.close')}
      </Button>
    );
  return (
    <Button
      size="small"
      shortcut="L"
      disabledReason={noOpening}
      onClick={() => void submit({ type: 'OpenSpeakersList' })}
    >
      {t('list.open')}
    </Button>
  );
}
