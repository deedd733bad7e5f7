import { useTranslation } from 'react-i18next';
import { useItemHeading } from '#client/features/floorControl/useItemHeading.ts';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import styles from './Rapporteur.module.css';

export function DeskHeader({ onHelp }: { onHelp?: () => void }) {
  const { t } = useTranslation('rapporteur');
  const title = useConsultation(({ everyone }) => everyone.setUp.title);
  const heading = useItemHeading();
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <p>
          <bdi>{title}</bdi>
        </p>
        <h1>{heading}</h1>
      </div>
      {onHelp && (
        <Button size="small" variant="quiet" shortcut="?" onClick={onHelp}>
          {t('keys.button')}
        </Button>
      )}
    </header>
  );
}
