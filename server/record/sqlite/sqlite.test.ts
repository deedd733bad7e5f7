import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { testVaultPaths } from '../contract/harness.ts';
import { recordContract } from '../contract.suite.ts';
import { databasePath } from './openDatabase.ts';
import { openSqliteRecord } from './sqliteRecord.ts';

recordContract('sqlite', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'rostrum-record-'));
  const behindItsBack = async (sql: string, ...values: unknown[]): Promise<void> => {
    const db = new Database(databasePath(dataDir));
    db.prepare(sql).run(...values);
    db.close();
  };
  return {
    open: () => openSqliteRecord({ dataDir, vaultPathsOf: testVaultPaths }),
    changeBody: (consultationId, n, body) =>
      behindItsBack('UPDATE events SET body = ? WHERE consultation = ? AND n = ?', body, consultationId, n),
    dropEvent: (consultationId, n) =>
      behindItsBack('DELETE FROM events WHERE consultation = ? AND n = ?', consultationId, n),
    changeValue: (consultationId, n, path, value) =>
      behindItsBack(
        'UPDATE vault SET value = ? WHERE consultation = ? AND n = ? AND path = ?',
        JSON.stringify(value),
        consultationId,
        n,
        path,
      ),
    bytes: async () =>
      readdirSync(dataDir)
        .map((name) => readFileSync(join(dataDir, name), 'latin1'))
        .join('\n'),
    destroy: async () => rmSync(dataDir, { recursive: true }),
  };
});
