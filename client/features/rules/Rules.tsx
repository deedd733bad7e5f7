import { useTranslation } from 'react-i18next';
import { ruleInWords } from './ruleInWords.ts';
import { rulesOf, type InForce, type RuledSetUp } from './rulesOf.ts';
import styles from './Rules.module.css';

interface Props {
  setUp: RuledSetUp;
  /** What the chair has changed since, where the consultation exists already. */
  inForce?: InForce;
}

/** The rules of the floor, a sentence each, and who can still change them. */
export function Rules({ setUp, inForce }: Props) {
  const { t } = useTranslation(['rules', 'common']);
  return (
    <dl className={styles.rules}>
      {rulesOf(setUp, inForce).map(({ about, rules, changedBy }) => (
        <div key={about} className={styles.group}>
          <dt>{t(`about.${about}`)}</dt>
          {rules.map((rule, index) => (
            <dd key={index}>
              <bdi>{ruleInWords(t, rule)}</bdi>
            </dd>
          ))}
          <dd className={styles.changes}>{t(`changes.${about}`, { defaultValue: t(`changedBy.${changedBy}`) })}</dd>
        </div>
      ))}
    </dl>
  );
}
