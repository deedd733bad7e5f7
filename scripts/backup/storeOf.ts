import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readConfig, type Config } from '#server/config.ts';
import { lockDataDir } from '#server/record/sqlite/dataDirLock.ts';
import { databasePath } from '#server/record/sqlite/openDatabase.ts';
import { openSqliteRecord } from '#server/record/sqlite/sqliteRecord.ts';
import type { RecordPort } from '#server/record/port.ts';
import { vaultPathsOf } from '#shared/consultation/events.ts';

/** A wish that cannot be met, with a sentence that says what to do; shown without a stack. */
export class CommandFault extends Error {}

/** A running server, and the token that opens it. */
export interface ServerAccess {
  url: string;
  adminToken: string;
}

export type Place = { record: RecordPort; dataDir: string; release: () => Promise<void> } | { server: ServerAccess };

/**
 * Where the consultations are: at the given address; else in the data directory; else, if a server runs on that, at the server.
 * @throws CommandFault
 */
export async function placeOf(
  url: string | undefined,
  env: Record<string, string | undefined>,
  { mayBeNew }: { mayBeNew: boolean },
): Promise<Place> {
  const config = configOf(env);
  if (url !== undefined) return { server: { url: url.replace(/\/+$/, ''), adminToken: adminTokenOf(config) } };
  if (!mayBeNew) requireRecord(config);
  const lock = lockOf(config.dataDir);
  if (lock === null) return { server: { url: urlOf(config), adminToken: adminTokenOf(config) } };
  const record = await openSqliteRecord({ dataDir: config.dataDir, vaultPathsOf });
  const release = async () => {
    await record.close();
    lock.release();
  };
  return { record, dataDir: config.dataDir, release };
}

/** The store of the data directory beside whatever server runs on it, for reading. @throws CommandFault where there is none */
export async function storeBeside(env: Record<string, string | undefined>): Promise<RecordPort> {
  const config = configOf(env);
  requireRecord(config);
  return openSqliteRecord({ dataDir: config.dataDir, vaultPathsOf });
}

function requireRecord({ dataDir }: Config): void {
  if (!existsSync(databasePath(dataDir)))
    throw new CommandFault(`There is no record in ${resolve(dataDir)}. Set DATA_DIR to the server's data directory.`);
}

/** Null if a server holds it. */
function lockOf(dataDir: string): { release: () => void } | null {
  try {
    return lockDataDir(dataDir, 0);
  } catch {
    return null;
  }
}

function configOf(env: Record<string, string | undefined>): Config {
  try {
    return readConfig(env);
  } catch (fault) {
    throw new CommandFault((fault as Error).message);
  }
}

function urlOf({ host, port }: Config): string {
  if (port === 0) throw new CommandFault('A server runs on this data directory. Say where with --url, as PORT is 0.');
  return `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`;
}

function adminTokenOf({ adminToken, dataDir }: Config): string {
  const path = join(dataDir, 'admin-token');
  const token = adminToken ?? (existsSync(path) ? readFileSync(path, 'utf8').trim() : '');
  if (token === '')
    throw new CommandFault("Set ROSTRUM_ADMIN_TOKEN to the server's admin token, or DATA_DIR to its data directory.");
  return token;
}
