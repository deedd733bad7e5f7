import type { Balance } from '#shared/consultation/balance/balanceOf.ts';
import type { Figures } from '#shared/consultation/balance/figures.ts';
import type { FirstTime } from '#shared/consultation/balance/firstTime.ts';
import { toCsv } from './csv.ts';

const FIGURES = ['trait', 'group', 'requests', 'interventions', 'floorSeconds'] as const;
const FIRST_TIME = ['speakers', 'firstTime'] as const;

type Column = (typeof FIGURES)[number] | 'present' | (typeof FIRST_TIME)[number];
type Row = Partial<Record<Column, string | number>>;

/**
 * The balance as CSV: a row for the total, one for each group of each trait, and one each for points of order and responses apart. People
 * present are in a column where anybody was counted; speakers, and those who speak for the first time, beside the total, sitting by sitting, and waiting.
 */
export function balanceCsv({ total, by, pointsOfOrder, responses, firstTime }: Balance): string {
  const columns: Column[] = [
    ...FIGURES,
    ...(total.present === undefined ? [] : (['present'] as const)),
    ...(firstTime ? FIRST_TIME : []),
  ];
  const row = (trait: string, group: string, figures: Figures): Row => ({ trait, group, ...figures });
  const groups = Object.entries(by).flatMap(([trait, list]) =>
    list.map((figures) => row(trait, figures.group, figures)),
  );
  const rows = [
    {
      ...row('total', '', total),
      ...(firstTime && { speakers: firstTime.spoke.speakers, firstTime: firstTime.spoke.firstTime }),
    },
    ...groups,
    row('pointsOfOrder', '', pointsOfOrder),
    row('responses', '', responses),
    ...(firstTime ? firstTimeRows(firstTime) : []),
  ];
  return toCsv(columns, rows.map(filled));
}

/** A row with every cell that a table may ask for; what it has no figure for is blank. */
function filled(row: Row): Record<Column, string | number> {
  const blank = { trait: '', group: '', requests: '', interventions: '', floorSeconds: '' };
  return { ...blank, present: '', speakers: '', firstTime: '', ...row };
}

function firstTimeRows({ sittings = [], waiting }: FirstTime): Row[] {
  return [
    ...sittings.map(({ sittingId, ...spoke }) => ({ trait: 'sitting', group: sittingId, ...spoke })),
    { trait: 'waiting', group: '', speakers: waiting.people, firstTime: waiting.firstTime },
  ];
}
