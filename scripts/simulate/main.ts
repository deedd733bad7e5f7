/** Lives through simulated sittings under every order and writes who waits how long: a table and a picture into docs/. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { presets } from '#shared/consultation/ordering/policy.ts';
import { figuresOf } from './figures.ts';
import { pictureOf } from './picture.ts';
import { simulate } from './sitting.ts';
import { groupTable, orderTable, type Results } from './tables.ts';

const MARKS = ['<!-- figures -->', '<!-- /figures -->'] as const;

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '200' }, out: { type: 'string', default: 'docs' } },
});
const count = Number(values.seeds);
if (!Number.isInteger(count) || count < 1) throw new Error('--seeds is a number of sittings, such as 200.');

// A custom order is whatever somebody makes of it.
const named = presets.filter((preset) => preset !== 'custom');
const results: Results = named.map((preset) => {
  const sittings = Array.from({ length: count }, (_, index) => simulate(preset, index + 1));
  process.stderr.write(`${preset}: ${count} sittings\n`);
  return [preset, figuresOf(sittings)] as const;
});
const figures = [`${count} sittings under each order.`, orderTable(results), groupTable(results)].join('\n\n');
process.stdout.write(`${figures}\n`);

mkdirSync(join(values.out, 'pictures'), { recursive: true });
writeFileSync(join(values.out, 'pictures', 'waits.svg'), pictureOf(results));
writeInto(join(values.out, 'SIMULATION.md'), figures);

/** Only what stands between the marks is the script's. */
function writeInto(path: string, text: string) {
  const page = readFileSync(path, 'utf8');
  const [before, rest] = page.split(MARKS[0]);
  const after = rest?.split(MARKS[1])[1];
  if (before === undefined || after === undefined) throw new Error(`${path} lacks the marks ${MARKS.join(' and ')}.`);
  writeFileSync(path, `${before}${MARKS[0]}\n\n${text}\n\n${MARKS[1]}${after}`);
}
