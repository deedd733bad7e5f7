import { useTranslation } from 'react-i18next';
import { useConsultation } from '#client/store/selecting.ts';
import { Button } from '#client/ui/Button.tsx';
import styles from './Rapporteur.module.css';

export function DeskHeader({ onHelp }: { onHelp?: () => void }) {
  const { t } = useTranslation('rapporteur');
  const { title, programme } = useConsultation(({ everyone }) => everyone.setUp);
  const itemId = useConsultation(({ everyone }) => everyone.itemId);
  const number = programme.findIndex(({ id }) => id === itemId) + 1;
  const item = programme[number - 1];
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <p>
          <bdi>{title}</bdi>
        </p>
        <h1>{item ? t('common:item.title', { number, title: item.title }) : t('common:item.none')}</h1>
      </div>
      {onHelp && (
        <Button size="small" variant="quiet" shortcut="?" onClick={onHelp}>
          {t('keys.button')}
        </Button>
      )}
    </header>
  );
}
