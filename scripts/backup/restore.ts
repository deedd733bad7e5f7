import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addLinksOfThisSecret } from '#server/access/links.ts';
import { loadSecret } from '#server/access/secret.ts';
import { checkBackup, rowsOf } from '#server/record/backup/checkBackup.ts';
import { restoredAt, type Restored } from './overHttp.ts';
import { CommandFault, placeOf, type Place } from './storeOf.ts';

const USAGE = [
  'npm run restore -- --file <backup.ndjson> [--url http://...]',
  '',
  'Takes a consultation in from its backup, all of it or nothing. Without --url into DATA_DIR, or through the server that runs on it;',
  'with --url through that server. The admin token is ROSTRUM_ADMIN_TOKEN, else the one kept in DATA_DIR.',
].join('\n');

function wishes(): { file: string; url: string | undefined } {
  try {
    const { file, url } = parseArgs({ options: { file: { type: 'string' }, url: { type: 'string' } } }).values;
    if (file === undefined) throw new Error('Say which backup with --file.');
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) throw new Error(`There is no file ${file}.`);
    if (found.isDirectory()) throw new Error(`${file} is a folder. Name the backup in it.`);
    return { file, url };
  } catch (fault) {
    throw new CommandFault(`${(fault as Error).message}\n\n${USAGE}`);
  }
}

/** @throws BackupFault, ConsultationExists, CommandFault: each says what is wrong */
async function restore(place: Place, file: string): Promise<Restored> {
  if ('server' in place) return restoredAt(place.server, file);
  const { consultationId: id, commits, head, takenAt } = await checkBackup(file);
  await place.record.takeIn(() => rowsOf(file));
  await place.record.patchMeta(id, { lastBackupAt: takenAt });
  const newLinks = await addLinksOfThisSecret(place.record, loadSecret(place.dataDir), id, Date.now());
  return { id, commits, head, newLinks };
}

try {
  const { file, url } = wishes();
  const place = await placeOf(url, process.env, { mayBeNew: true });
  try {
    const { id, commits, head, newLinks } = await restore(place, file);
    console.log(`Restored ${id}: ${commits} commits, head ${head}`);
    if (newLinks.length > 0)
      console.log(
        'This server has another secret, so each role got a new link beside the old one, which goes on opening.',
      );
  } finally {
    if ('release' in place) await place.release();
  }
} catch (fault) {
  console.error((fault as Error).message);
  process.exitCode = 1;
}
