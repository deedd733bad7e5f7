import { useTranslation } from 'react-i18next';
import styles from './CheckPage.module.css';
import type { Measured } from './findings.ts';

/** What this browser can do for somebody who is not looking at it, and what to do where it cannot. */
export function BrowserCan({ can }: { can: Measured['browser'] }) {
  const { t } = useTranslation('check');
  return (
    <ul className={styles.can}>
      {Object.entries(can).map(([feature, has]) => (
        <li key={feature}>{t(`browser.${feature}.${has ? 'can' : 'cannot'}`)}</li>
      ))}
    </ul>
  );
}
