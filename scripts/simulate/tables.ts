import type { Figures } from './figures.ts';

export type Results = readonly (readonly [preset: string, figures: Figures])[];

const minutes = (value: number) => value.toFixed(0);
const percent = (share: number) => `${Math.round(share * 100)} %`;

/** The orders by the measure, the best first. */
export function ranked(results: Results): Results {
  const rounded = (value: number) => Math.round(value * 100);
  return results.toSorted(([, a], [, b]) => rounded(a.worstRatio) - rounded(b.worstRatio) || a.p95 - b.p95);
}

export function orderTable(results: Results): string {
  const rows = ranked(results).map(([preset, { worstRatio, worst, median, p95, reached }]) =>
    row([preset, worstRatio.toFixed(2), worst, minutes(median), minutes(p95), percent(reached)]),
  );
  const head = [
    'Order',
    'Worst-group ratio',
    'Oftenest the worst',
    'Median wait, min',
    '95th percentile, min',
    'Reached',
  ];
  return table(head, rows);
}

/** Who waits how long: the median and, after the stroke, the 95th percentile, in minutes, and the share reached. */
export function groupTable(results: Results): string {
  const [first] = results;
  const rows = (first?.[1].groups ?? []).map(({ category, side, requests }) => {
    const cells = results.map(([, { groups }]) => {
      const mine = groups.find((each) => each.category === category && each.side === side);
      return mine ? `${minutes(mine.median)} / ${minutes(mine.p95)}, ${percent(mine.reached)}` : '';
    });
    return row([`${category}, ${side === 'room' ? 'in the room' : 'online'}`, requests.toFixed(1), ...cells]);
  });
  return table(['Group', 'Requests', ...results.map(([preset]) => preset)], rows);
}

function table(head: string[], rows: string[]): string {
  return [row(head), row(head.map(() => '---')), ...rows].join('\n');
}

function row(cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}
