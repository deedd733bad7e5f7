import { useTranslation } from 'react-i18next';
import { Dialog } from '#client/ui/Dialog.tsx';
import styles from './KeysHelp.module.css';

interface Props {
  title: string;
  /** Key and what it does. */
  rows: Record<string, string>;
  open: boolean;
  onClose: () => void;
  areOn: boolean;
  onSwitch: (areOn: boolean) => void;
}

export function KeysHelp({ title, rows, open, onClose, areOn, onSwitch }: Props) {
  const { t } = useTranslation('chair');
  return (
    <Dialog open={open} onClose={onClose} title={title}>
      <label className={styles.switch}>
        <input type="checkbox" checked={areOn} onChange={() => onSwitch(!areOn)} />
        {t('keys.switch')}
      </label>
      <dl className={styles.keys}>
        {Object.entries(rows).map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t('keys.note')}</p>
    </Dialog>
  );
}
