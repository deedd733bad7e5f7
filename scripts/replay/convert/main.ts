/**
 * Makes set-up and interventions for the replay out of material from outside, which is never committed:
 * `ROSTRUM_SAMPLES=/path npx tsx scripts/replay/convert/main.ts <name> --out DIR`
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Conversion } from './conversion.ts';
import { fomc20161214 } from './fomc20161214.ts';
import { netmundial2014 } from './netmundial2014.ts';
import { qmsumCovid3 } from './qmsumCovid3.ts';
import { unWomen } from './unWomen.ts';

const conversions: Record<string, Conversion> = {
  qmsum_covid_3: qmsumCovid3,
  netmundial_2014: netmundial2014,
  un_women: unWomen,
  fomc: fomc20161214,
};

async function convert(name: string, out: string, samples: string): Promise<string> {
  const conversion = conversions[name];
  if (!conversion)
    throw new Error(`There is no converter "${name}". There are: ${Object.keys(conversions).join(', ')}.`);
  const source = join(samples, conversion.source);
  const read = await readFile(source, 'utf8').catch(() => null);
  if (read === null) return `${name} skipped: ${source} is not there.`;
  const setUp: unknown = JSON.parse(await readFile(new URL(conversion.setUp, import.meta.url), 'utf8'));
  const interventions = conversion.convert(JSON.parse(read) as never[]);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'setup.json'), `${JSON.stringify(setUp, null, 1)}\n`);
  await writeFile(join(out, 'interventions.json'), `${JSON.stringify(interventions, null, 1)}\n`);
  return `${interventions.length} interventions of ${name} written to ${out}.`;
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
  const [name] = positionals;
  if (!name || !values.out) throw new Error('Say what to convert and where to: main.ts <name> --out DIR');
  const samples = process.env['ROSTRUM_SAMPLES'];
  console.log(
    samples
      ? await convert(name, values.out, samples)
      : `${name} skipped: ROSTRUM_SAMPLES does not say where the material is.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
