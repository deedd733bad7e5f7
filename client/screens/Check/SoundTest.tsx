import { useTranslation } from 'react-i18next';
import { beep } from '#client/ui/beep.ts';
import { Button } from '#client/ui/Button.tsx';
import styles from './CheckPage.module.css';
import type { Measured } from './findings.ts';

interface Props {
  sound: Measured['sound'];
  onSound: (sound: Measured['sound']) => void;
}

/** Only a person can say whether a tone was heard. */
export function SoundTest({ sound, onSound }: Props) {
  const { t } = useTranslation('check');
  const play = async () => onSound((await beep()) ? 'asked' : 'notHeard');
  return (
    <div className={styles.actions}>
      <Button size="small" onClick={() => void play()}>
        {t('sound.play')}
      </Button>
      {sound === 'asked' && (
        <>
          <Button size="small" onClick={() => onSound('heard')}>
            {t('sound.yes')}
          </Button>
          <Button size="small" onClick={() => onSound('notHeard')}>
            {t('sound.no')}
          </Button>
        </>
      )}
    </div>
  );
}
