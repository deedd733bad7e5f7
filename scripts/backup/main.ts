import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkBackup, type Checked } from '#server/record/backup/checkBackup.ts';
import { writeBackup } from '#server/record/backup/writeBackup.ts';
import { listedAt, takenFrom } from './overHttp.ts';
import { CommandFault, placeOf, type Place } from './storeOf.ts';

const USAGE = [
  'npm run backup -- --id <consultation> | --all [--out DIR] [--url http://...]',
  '',
  'Writes a file per consultation into DIR (the current directory). Without --url it reads DATA_DIR, or asks the server that runs on it;',
  'with --url it asks that server. The admin token is ROSTRUM_ADMIN_TOKEN, else the one kept in DATA_DIR.',
].join('\n');

function wishes(): { id: string | undefined; out: string; url: string | undefined } {
  const options = {
    id: { type: 'string' },
    all: { type: 'boolean' },
    out: { type: 'string' },
    url: { type: 'string' },
  } as const;
  try {
    const { id, all, out = '.', url } = parseArgs({ options }).values;
    if ((id === undefined) === !all) throw new Error('Say which consultation with --id, or --all.');
    return { id, out: resolve(out), url };
  } catch (fault) {
    throw new CommandFault(`${(fault as Error).message}\n\n${USAGE}`);
  }
}

/** Writes aside, looks at it, and only then gives it its name: a file that stands there is a whole backup. */
async function backUp(place: Place, id: string, out: string): Promise<Checked & { path: string }> {
  const aside = join(out, `.rostrum-${id}.part`);
  try {
    if ('server' in place) await takenFrom(place.server, id, aside);
    else await writeBackup(place.record, id, aside, Date.now());
    const checked = await checkBackup(aside);
    const stamp = new Date(checked.takenAt).toISOString().replace(/[-:]|\.\d+/g, '');
    const path = join(out, `rostrum-${id}-${stamp}.ndjson`);
    renameSync(aside, path);
    if (!('server' in place)) await place.record.patchMeta(id, { lastBackupAt: checked.takenAt });
    return { ...checked, path };
  } finally {
    rmSync(aside, { force: true });
  }
}

async function idsAt(place: Place): Promise<string[]> {
  if ('server' in place) return listedAt(place.server);
  return (await place.record.consultations()).map(({ consultationId }) => consultationId);
}

try {
  const { id, out, url } = wishes();
  mkdirSync(out, { recursive: true });
  const place = await placeOf(url, process.env, { mayBeNew: false });
  try {
    for (const each of id === undefined ? await idsAt(place) : [id]) {
      const { path, commits, head } = await backUp(place, each, out);
      console.log(`${path}  ${commits} commits, head ${head}`);
    }
  } finally {
    if ('release' in place) await place.release();
  }
} catch (fault) {
  console.error((fault as Error).message);
  process.exitCode = 1;
}
