import { useTranslation } from 'react-i18next';
import { Button } from '#client/ui/Button.tsx';
import { SpeakerName } from '#client/ui/SpeakerName.tsx';
import { useMyself } from './myself.ts';
import styles from './Myself.module.css';

/** As whom one will be called. */
export function Myself({ onChange }: { onChange: () => void }) {
  const { t } = useTranslation('participant');
  const { mode, ...person } = useMyself();
  return (
    <div className={styles.myself}>
      <div>
        <p className={styles.label}>{t('you.as')}</p>
        <SpeakerName person={person} mode={mode ?? undefined} />
      </div>
      <Button variant="quiet" size="small" onClick={onChange}>
        {t('you.change')}
      </Button>
    </div>
  );
}
