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
  const ratio = ratioOf(row);
  const isJudged = target !== undefined && isMet(row) !== null;
  const met = !isJudged ? '' : isMet(row) ? 'yes' : 'NO';
  const why = ratio === null ? 'no ratio: the baseline is not above nothing' : limit;
  return [name, unit, short(ours), short(baseline), ratio === null ? '' : short(ratio), aim, met, load, why];
}

/** Two figures that are the same stand one to one, also where both are nothing. To what is not above nothing there is no ratio. */
export function ratioOf({ ours, baseline }: Pick<Row, 'ours' | 'baseline'>): number | null {
  if (ours === baseline) return 1;
  if (!(baseline > 0)) return null;
  return Math.round((ours / baseline) * 10_000) / 10_000;
}

/** Null where the target is a ratio and there is none. */
export function isMet(row: Pick<Row, 'ours' | 'baseline' | 'target'>): boolean | null {
  const { target } = row;
  if (target === undefined) return true;
  if ('oursAtMost' in target) return row.ours <= target.oursAtMost;
  if ('oursAtLeast' in target) return row.ours >= target.oursAtLeast;
  const ratio = ratioOf(row);
  if (ratio === null) return null;
  return 'atMost' in target ? ratio <= target.atMost : ratio >= target.atLeast;
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
