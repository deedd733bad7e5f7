import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import { Fault } from '#client/ui/Fault.tsx';
import { downloadBackup } from './downloadBackup.ts';

interface Props {
  variant?: 'primary' | 'plain';
  onDone: () => void;
}

/** Downloads everything in one file. */
export function BackupButton({ variant = 'plain', onDone }: Props) {
  const { t } = useTranslation('check');
  const session = useSession();
  const [state, setState] = useState<'rest' | 'busy' | 'failed'>('rest');
  const download = () => {
    setState('busy');
    downloadBackup(session).then(
      () => {
        setState('rest');
        onDone();
      },
      () => setState('failed'),
    );
  };
  return (
    <div>
      <Button
        size={variant === 'primary' ? 'normal' : 'small'}
        variant={variant}
        disabledReason={state === 'busy' ? t('backup.busy') : null}
        onClick={download}
      >
        {t('backup.download')}
      </Button>
      {state === 'failed' && <Fault message={t('backup.failedDownload')} />}
    </div>
  );
}
