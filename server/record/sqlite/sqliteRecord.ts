import type { RecordPort } from '../port.ts';
import type { VaultPathsOf } from '../vault.ts';
import { sqliteAccess } from './access.ts';
import { sqliteAppending } from './appending.ts';
import { sqliteBackups } from './backups.ts';
import { sqliteBlobs } from './blobs.ts';
import { sqliteConsultations } from './consultations.ts';
import { Heads } from './heads.ts';
import { sqliteReading } from './reading.ts';
import { SqliteStore } from './store.ts';

/**
 * Opens the embedded store in `dataDir`, made where it is missing.
 * @throws Error if the file cannot be opened or was written by a newer release; the message says what to do.
 */
export async function openSqliteRecord(options: {
  dataDir: string;
  vaultPathsOf: VaultPathsOf;
  /** To be told of each transaction: how many writes shared it, and how many milliseconds it took. */
  onTransaction?: (jobs: number, ms: number) => void;
}): Promise<RecordPort> {
  const store = new SqliteStore(options.dataDir, options.onTransaction);
  const heads = new Heads(store);
  return {
    ...sqliteConsultations(store, heads),
    ...sqliteAppending(store, heads, options.vaultPathsOf),
    ...sqliteReading(store, heads),
    ...sqliteAccess(store),
    ...sqliteBlobs(store),
    ...sqliteBackups(store),
    isWritable: () => store.isWritable(),
    close: async () => store.close(),
  };
}
