import type { Row, Skipped, Target } from './bench.ts';

/** What a run found, in the order of the benches; `load` is the machine's when the bench began. */
export type Found = (Row | Skipped) & { load: number };

const COLUMNS = ['bench', 'unit', 'ours', 'baseline', 'ratio', 'target', 'met', 'load', 'limited by'];

/** The table that is printed. */
export function tableOf(found: Found[]): string {
  const lines = [COLUMNS, ...found.map(cellsOf)];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((cells) => cells[column]!.length)));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cellsOf(row: Found): string[] {
  const load = row.load.toFixed(1);
  if ('skipped' in row) return [row.name, '', '', '', '', '', 'skipped', load, row.skipped];
  const { name, unit, ours, baseline, target, limit = '' } = row;
  const aim = target === undefined ? '' : aimOf(target);
  const met = target === undefined ? '' : isMet(row) ? 'yes' : 'NO';
  return [name, unit, short(ours), short(baseline), short(ratioOf(row)), aim, met, load, limit];
}

/** Two figures that are the same stand one to one, also where both are nothing. */
export function ratioOf({ ours, baseline }: Pick<Row, 'ours' | 'baseline'>): number {
  if (ours === baseline) return 1;
  return Math.round((ours / baseline) * 10_000) / 10_000;
}

export function isMet(row: Pick<Row, 'ours' | 'baseline' | 'target'>): boolean {
  const { target } = row;
  if (target === undefined) return true;
  if ('oursAtMost' in target) return row.ours <= target.oursAtMost;
  if ('oursAtLeast' in target) return row.ours >= target.oursAtLeast;
  return 'atMost' in target ? ratioOf(row) <= target.atMost : ratioOf(row) >= target.atLeast;
}

function aimOf(target: Target): string {
  if ('oursAtMost' in target) return `ours <= ${target.oursAtMost}`;
  if ('oursAtLeast' in target) return `ours >= ${target.oursAtLeast}`;
  return 'atMost' in target ? `<= ${target.atMost}` : `>= ${target.atLeast}`;
}

/** Three digits that matter. */
function short(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  return Math.abs(value) >= 1000 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
