import type { Bench, Row, Size, Skipped } from './bench.ts';
import { load } from './machine.ts';
import type { Found } from './table.ts';

/** Above this the machine is busy with something else, and absolute figures say little. */
const BUSY = 1;

/** Runs the benches one after another. One that fails is told with the others and does not stop them. */
export async function runBenches(chosen: [string, Bench][], size: Size): Promise<{ found: Found[]; failed: string[] }> {
  const found: Found[] = [];
  const failed: string[] = [];
  for (const [name, bench] of chosen) {
    const before = load();
    const what = typeof bench.what === 'string' ? bench.what : bench.what(size);
    size.say(`${name}: ${what} (load ${before.toFixed(1)})`);
    if (before > BUSY) size.say('  The machine is busy: ratios may hold, times do not.');
    try {
      for (const row of await bench.run(size)) found.push({ ...(size.quick ? withoutTarget(row) : row), load: before });
    } catch (error) {
      failed.push(name);
      size.say(`  ${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
  return { found, failed };
}

/** Small sizes show that everything works and nothing else: they meet and miss nothing. */
function withoutTarget(row: Row | Skipped): Row | Skipped {
  if ('skipped' in row) return row;
  const { target: _, ...rest } = row;
  return rest;
}
