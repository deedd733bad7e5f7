/** `npm run replay`: holds a consultation from files and writes what came of it (docs/PROTOCOL.md, Replay). */
import { readOptions, ReplayError, type Options } from './options.ts';
import { startOwnServer, type OwnServer } from './ownServer.ts';
import { Progress } from './progress.ts';
import { readMaterial } from './readMaterial.ts';
import { replay } from './replay.ts';
import { writeOut, type Figures } from './writeOut.ts';

const progress = new Progress(process.stdout);

async function run(options: Options): Promise<Figures> {
  const material = await readMaterial(options.setUpFile, options.interventionsFile);
  const own = options.url === undefined ? await startOwn() : null;
  try {
    const server = own ?? { url: options.url ?? '', adminToken: options.adminToken ?? '' };
    const replayed = await replay(server, material, options.speed, progress);
    return await writeOut(options.out, material, replayed, { speed: options.speed, server: options.url ?? 'its own' });
  } finally {
    await own?.stop();
  }
}

/** An interrupted replay leaves no server behind. */
async function startOwn(): Promise<OwnServer> {
  progress.say('Starting a server for this replay');
  const own = await startOwnServer();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void own.stop().finally(() => process.exit(130)));
  return own;
}

function summaryOf({ counts, updateLatencyMs: late, draft, draftVersions, record, seconds }: Figures, out: string) {
  const { ok } = record as { ok?: boolean };
  return [
    `${counts.replayed} of ${counts.given} interventions by ${counts.speakers} named speakers in ${seconds} s` +
      (counts.skippedEmpty > 0 ? `; ${counts.skippedEmpty} had no text` : '') +
      (counts.notReplayed > 0 ? `; ${counts.notReplayed} were refused` : ''),
    `the draft followed within p50 ${late.p50} ms, p95 ${late.p95} ms, at most ${late.max} ms` +
      (late.timeouts > 0 ? `; ${late.timeouts} times not within 10 s` : ''),
    `draft version ${draftVersions}: ${draft.president.interventionsCited} interventions behind the President's Summary, ` +
      `${draft.secretariat.interventionsCited} in the secretariat's report; the record ${ok ? 'verifies' : 'DOES NOT VERIFY'}`,
    `written to ${out}`,
  ].join('\n');
}

try {
  const options = readOptions(process.argv.slice(2), process.env);
  const figures = await run(options);
  console.log(summaryOf(figures, options.out));
  process.exitCode = figures.notReplayed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof ReplayError ? error.message : error);
  process.exitCode = 1;
}
