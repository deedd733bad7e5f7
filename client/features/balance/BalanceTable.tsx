import { useTranslation } from 'react-i18next';
import { minutesOf, percent } from '#client/i18n/formats.ts';
import type { Trait } from '#shared/consultation/balance/balanceOf.ts';
import type { GroupFigures } from '#shared/consultation/balance/figures.ts';
import styles from './Balance.module.css';
import { groupNamed } from './groupNamed.ts';

const columns = ['requests', 'interventions', 'floorSeconds', 'present'] as const;
type Column = (typeof columns)[number];

/** The same in figures, each beside its share of all, for whoever reads tables or hears them. */
export function BalanceTable({ rows, trait }: { rows: readonly GroupFigures[]; trait: Trait }) {
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
              {columns.map((column) => (
                <Figure key={column} row={row} column={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Figure({ row, column }: { row: GroupFigures; column: Column }) {
  const figure = row[column];
  const share = row.shares[column] ?? null;
  return (
    <td className={styles.number}>
      {figure === undefined ? '–' : column === 'floorSeconds' ? minutesOf(figure) : figure}
      {share !== null && <span className={styles.part}>{percent(share)}</span>}
    </td>
  );
}
