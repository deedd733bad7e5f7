import { join } from 'node:path';
import Database from 'libsql';
import { makeDataDir, ownersOnly } from './openDatabase.ts';

/** How long a server that is just stopping is waited for. */
const PATIENCE_MS = 2_000;

/**
 * Keeps a data directory to one server: a second one would answer from a state that the first has left behind. The lock is the
 * operating system's on an empty database file, so it dies with its process and is never stale.
 * @throws Error if another server runs on the directory
 */
export function lockDataDir(dataDir: string, patienceMs = PATIENCE_MS): { release: () => void } {
  makeDataDir(dataDir);
  const path = join(dataDir, 'lock.sqlite');
  ownersOnly(path);
  const db = new Database(path);
  try {
    db.pragma(`busy_timeout = ${patienceMs}`);
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    throw new Error(`another Rostrum runs on ${dataDir}. Stop it first, or start with another DATA_DIR.`, {
      cause: error,
    });
  }
  const release = () => {
    // libsql closes the file only once nothing refers to it any more; the lock goes at once.
    if (db.open && db.inTransaction) db.exec('ROLLBACK');
    db.close();
  };
  return { release };
}
