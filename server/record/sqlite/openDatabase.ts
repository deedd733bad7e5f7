import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { migrations } from './migrations.ts';

export type Db = Database.Database;

/** The one file of the embedded store. */
export function databasePath(dataDir: string): string {
  return join(dataDir, 'rostrum.sqlite');
}

/**
 * Opens the file, made where it is missing, and brings its schema up to date. After a crash SQLite recovers from the WAL by
 * itself; its locks belong to the process that died with them, so none can be stale.
 * @throws Error if the file was written by a newer release, or cannot be opened.
 */
export function openDatabase(dataDir: string): Db {
  makeDataDir(dataDir);
  const path = databasePath(dataDir);
  ownersOnly(path);
  for (const beside of [`${path}-wal`, `${path}-shm`]) if (existsSync(beside)) ownersOnly(beside);
  const db = new Database(path);
  db.pragma('busy_timeout = 2000');
  db.pragma('journal_mode = WAL');
  // FULL: an acknowledged commit has been fsynced. NORMAL would lose the last ones when the power goes.
  db.pragma('synchronous = FULL');
  // Pages that many commits touch are written back once in 16 MB of WAL, not every 4.
  db.pragma('wal_autocheckpoint = 4000');
  db.pragma('cache_size = -16384');
  // What is erased is overwritten with zeros, not merely unlinked.
  db.pragma('secure_delete = ON');
  migrate(db);
  return db;
}

export function makeDataDir(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
}

/** Names and what people stated of themselves are for no other user of the machine. SQLite gives its WAL the mode of the file. */
export function ownersOnly(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
}

/** Moves the WAL into the file and empties it, so that no older copy of an erased value stays in it. */
export function checkpoint(db: Db): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
}

function migrate(db: Db): void {
  const from = userVersion(db);
  if (from > migrations.length) {
    throw new Error(
      `the record's schema ${from} is of a newer release of Rostrum; this one knows ${migrations.length}. Start the newer release, or another DATA_DIR.`,
    );
  }
  for (let step = from; step < migrations.length; step += 1) {
    db.exec(`BEGIN IMMEDIATE; ${migrations[step]!}; PRAGMA user_version = ${step + 1}; COMMIT`);
  }
}

function userVersion(db: Db): number {
  return (db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version;
}
