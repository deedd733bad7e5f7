/**
 * `npm run verify -- <record.ndjson> | --id <consultation> | --all [--head <hash>]`: checks a record that was taken away, or one of the
 * data directory, also while the server runs. Ends with 0 if every chain holds, 1 if one breaks, 2 if it could not be checked.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const args = process.argv.slice(2);
const isStored = args.includes('--all') || (args.includes('--id') && !args.some(isFile));

/** The value of an option is no file. */
function isFile(arg, place) {
  return !arg.startsWith('-') && !/^--(id|head)$/.test(args[place - 1] ?? '');
}

const command = isStored
  ? ['--import', 'tsx', fileURLToPath(new URL('../backup/verifyStored.ts', import.meta.url))]
  : [fileURLToPath(new URL('./verify-record.mjs', import.meta.url))];
const { status } = spawnSync(process.execPath, [...command, ...args], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 2;
