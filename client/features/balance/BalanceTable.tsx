import { useTranslation } from 'react-i18next';
import { minutesOf, percent } from '#client/i18n/formats.ts';
import styles from './Balance.module.css';
import { groupNamed } from './groupNamed.ts';
import type { BalanceRow, Trait } from './liveBalance.ts';

const columns = ['requests', 'interventions', 'minutes', 'floorShare', 'presentCount', 'presentShare'] as const;

/** The same in figures, for whoever reads tables or hears them. */
export function BalanceTable({ rows, trait }: { rows: readonly BalanceRow[]; trait: Trait }) {
  const { t } = useTranslation('chair');
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('balance.figures')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(`balance.trait.${trait}`)}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {t(`balance.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.group}>
              <th scope="row">
                <bdi>{groupNamed(t, trait, row.group)}</bdi>
              </th>
              {figuresOf(row).map((figure, index) => (
                <td key={index} className={styles.number}>
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function figuresOf({ requests, interventions, floorMs, ofFloor, present, ofPresent }: BalanceRow) {
  const share = (value: number | null) => (value === null ? '–' : percent(value));
  return [requests, interventions, minutesOf(floorMs / 1000), share(ofFloor), present, share(ofPresent)];
}
