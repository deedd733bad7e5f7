import type { Balance, Figures } from '#shared/consultation/balance/balanceOf.ts';
import { toCsv } from './csv.ts';

const COLUMNS = ['trait', 'group', 'requests', 'interventions', 'floorSeconds'] as const;

/** The balance as CSV: a row for the total, one for each group of each trait, and one each for points of order and responses apart. */
export function balanceCsv(balance: Balance): string {
  const row = (trait: string, group: string, figures: Figures) => {
    const { requests, interventions, floorSeconds } = figures;
    return { trait, group, requests, interventions, floorSeconds };
  };
  const groups = Object.entries(balance.by).flatMap(([trait, list]) =>
    list.map((figures) => row(trait, figures.group, figures)),
  );
  return toCsv(COLUMNS, [
    row('total', '', balance.total),
    ...groups,
    row('pointsOfOrder', '', balance.pointsOfOrder),
    row('responses', '', balance.responses),
  ]);
}
