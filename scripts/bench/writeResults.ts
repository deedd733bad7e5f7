import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { machine } from './machine.ts';
import { isMet, ratioOf, type Found } from './table.ts';

/** `results.json` holds the figures and nothing else; `details.json` what they depend on, with every round. */
export async function writeResults(dir: string, found: Found[], run: Record<string, unknown>): Promise<void> {
  const rows = found.flatMap((each) => ('skipped' in each ? [] : [each]));
  const results = rows.map((row) => {
    const { name, unit, ours, baseline } = row;
    return { name, unit, ours, baseline, ratio: ratioOf(row) };
  });
  const details = found.map((each) => ('skipped' in each ? each : { ...each, ratio: ratioOf(each), met: isMet(each) }));
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'results.json'), `${JSON.stringify(results, null, 1)}\n`);
  await writeFile(join(dir, 'details.json'), `${JSON.stringify({ ...run, machine: machine(), details }, null, 1)}\n`);
}
