import { useTranslation } from 'react-i18next';
import type { Breach } from '#shared/draft/check/breach.ts';
import styles from './BreachList.module.css';

/** What a sentence or a section breaks, and what is advised: one line each. */
export function BreachList({ breaches }: { breaches: Breach[] }) {
  const { t } = useTranslation('rapporteur');
  if (breaches.length === 0) return null;
  return (
    <ul className={styles.breaches}>
      {breaches.map(({ id, code, severity, params, message }) => (
        <li key={id} className={styles[severity]}>
          <strong>{t(`check.${severity}`)}</strong>{' '}
          {/* A sentence of the checker is its own key, so that it reads well even before it is translated. */}
          {t(`checked.${code}`, { ...params, defaultValue: message, keySeparator: false })}
        </li>
      ))}
    </ul>
  );
}
