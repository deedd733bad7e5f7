/** `npm run bench`: measures ours beside its baselines and writes bench/results.json (docs/PERFORMANCE.md). */
import { fileURLToPath } from 'node:url';
import { ENGINE } from '#shared/draft/draftEngine.ts';
import { benches, groups } from './benches.ts';
import { readOptions } from './options.ts';
import { runBenches } from './runBenches.ts';
import { tableOf } from './table.ts';
import { writeResults } from './writeResults.ts';

const OUT = fileURLToPath(new URL('../../bench', import.meta.url));

try {
  const { names, quick, rounds, clients, out = OUT } = readOptions(process.argv.slice(2), Object.keys(benches), groups);
  const say = (sentence: string) => console.log(sentence);
  const size = { quick, rounds, clients, samples: process.env['ROSTRUM_SAMPLES'], say };
  const started = new Date().toISOString();
  const chosen = names.map((name) => [name, benches[name]!] as [string, (typeof benches)[string]]);
  const { found, failed } = await runBenches(chosen, size);
  await writeResults(out, found, { started, engine: ENGINE, quick, rounds, failed });
  console.log(`\n${tableOf(found)}\n\nwritten to ${out}: results.json, and every round in details.json`);
  if (quick) console.log('--quick only shows that everything works: these are no figures.');
  if (failed.length > 0) console.error(`failed: ${failed.join(', ')}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
