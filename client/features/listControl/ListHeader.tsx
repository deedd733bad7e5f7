import { useTranslation } from 'react-i18next';
import { submit } from '#client/store/submit.ts';
import { useDisabledReason } from '#client/store/disabledReason.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import hidden from '#client/ui/hidden.module.css';
import { AnnounceForm } from './AnnounceForm.tsx';
import { ClosesIn } from './ClosesIn.tsx';
import styles from './ListHeader.module.css';
import { listShown } from './listShown.ts';
import { ReopenForm } from './ReopenForm.tsx';

/** What is being asked before the list is reopened, or its closing announced. */
export type ListForm = 'reopen' | 'announce';

interface Props {
  /** The chair opens and closes the list; others see its state only. */
  controls?: boolean;
  form?: ListForm | null;
  onForm?: (form: ListForm | null) => void;
}

export function ListHeader({ controls = false, form = null, onForm = () => undefined }: Props) {
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
              <strong className={shown === 'closing' ? hidden.hidden : undefined}>
                {t(`common:list.${shown}`)} ·{' '}
              </strong>
              {t('list.waiting', { count: waiting })}
            </>
          )}
        </p>
        <ClosesIn className={styles.closing} />
        {controls && form === null && <ListButtons onForm={onForm} />}
      </div>
      {form === 'reopen' && <ReopenForm onClose={() => onForm(null)} />}
      {form === 'announce' && <AnnounceForm onClose={() => onForm(null)} />}
    </header>
  );
}

/** Opens, closes, announces the closing or reopens, whichever the list's state allows. */
function ListButtons({ onForm }: { onForm: (form: ListForm) => void }) {
  const { t } = useTranslation('floorDesk');
  const state = useConsultation(({ everyone }) => everyone.lists[everyone.itemId ?? '']?.state ?? 'notOpen');
  const noOpening = useDisabledReason({ type: 'OpenSpeakersList' });
  if (state === 'closed')
    return (
      <Button size="small" shortcut="L" onClick={() => onForm('reopen')}>
        {t('list.reopen')}
      </Button>
    );
  if (state === 'open' || state === 'closing')
    return (
      <>
        <Button size="small" shortcut="W" onClick={() => onForm('announce')}>
          {t(state === 'closing' ? 'list.announceAnew' : 'list.announce')}
        </Button>
        <Button size="small" shortcut="L" onClick={() => void submit({ type: 'CloseSpeakersList' })}>
          {t(state === 'closing' ? 'list.closeNow' : 'list.close')}
        </Button>
      </>
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
