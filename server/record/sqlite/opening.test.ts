import { chmodSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { begin, commit, testVaultPaths, versionsOf } from '../contract/harness.ts';
import { VersionConflict } from '../faults.ts';
import { lockDataDir } from './dataDirLock.ts';
import { databasePath, openDatabase } from './openDatabase.ts';
import { openSqliteRecord } from './sqliteRecord.ts';

let dataDir: string;
const open = () => openSqliteRecord({ dataDir, vaultPathsOf: testVaultPaths });

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'rostrum-opening-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

it('RC26 a commit is fsynced before it counts, and erased pages are overwritten', () => {
  const db = openDatabase(dataDir);
  const valueOf = (pragma: string) => Object.values(db.prepare(`PRAGMA ${pragma}`).get() as object)[0] as unknown;
  expect(['journal_mode', 'synchronous', 'secure_delete'].map(valueOf)).toEqual(['wal', 2, 1]);
  db.close();
});

it('RC26 a record of a newer release is refused with what to do', async () => {
  const db = openDatabase(dataDir);
  db.exec('PRAGMA user_version = 99');
  db.close();
  await expect(open()).rejects.toThrow('newer release');
});

it('RC27 a record that another process left open is opened all the same, and neither overwrites the other', async () => {
  const one = await open();
  await begin(one, 'c1', 2);
  const other = await open();
  await other.append('c1', [commit(3)]);
  await expect(one.append('c1', [commit(3, undefined, 'late')])).rejects.toBeInstanceOf(VersionConflict);
  await one.append('c1', [commit(4)]);
  expect(await versionsOf(other, 'c1')).toEqual([1, 2, 3, 4]);
  await Promise.all([one.close(), other.close()]);
});

it('RC31 a data directory serves one server at a time; the lock goes with its holder', () => {
  const lock = lockDataDir(dataDir);
  expect(() => lockDataDir(dataDir, 50)).toThrow('another Rostrum');
  lock.release();
  lockDataDir(dataDir, 50).release();
});

it('RC32 nobody but the owner reads the files, also where they or the directory stood already', () => {
  chmodSync(dataDir, 0o755);
  writeFileSync(databasePath(dataDir), '', { mode: 0o644 });
  const lock = lockDataDir(dataDir);
  const db = openDatabase(dataDir);
  db.exec('UPDATE probe SET count = count + 1');
  const modes = readdirSync(dataDir).map((name) => [name, statSync(join(dataDir, name)).mode & 0o777]);
  expect(modes.length).toBeGreaterThanOrEqual(4);
  expect(modes).toEqual(modes.map(([name]) => [name, 0o600]));
  db.close();
  lock.release();
});

it('RC28 a record whose file was taken away does not call itself writable', async () => {
  const record = await open();
  renameSync(databasePath(dataDir), join(dataDir, 'elsewhere'));
  expect(await record.isWritable()).toBe(false);
  await record.close();
});
