import type { RecordPort } from '../port.ts';
import type { VaultPathsOf } from '../vault.ts';
import { memoryAccess } from './access.ts';
import { memoryBackups } from './backups.ts';
import { memoryCommitLog } from './commitLog.ts';
import { MemoryStore } from './memoryStore.ts';

/** A record in memory, for tests. Pass the same `store` again to open it "after a restart". */
export async function openMemoryRecord(options: {
  vaultPathsOf: VaultPathsOf;
  store?: MemoryStore;
}): Promise<RecordPort> {
  const store = options.store ?? new MemoryStore();
  let closed = false;
  const keyOf = (consultationId: string, blobId: string): string => JSON.stringify([consultationId, blobId]);

  const log = memoryCommitLog(store, options.vaultPathsOf);

  return {
    ...log,
    ...memoryAccess(store),
    ...memoryBackups(store),
    async append(consultationId, commits) {
      if (closed) throw new Error('the record is closed');
      await log.append(consultationId, commits);
    },
    async putBlob(blob) {
      store.blobs.set(keyOf(blob.consultationId, blob.blobId), structuredClone(blob));
    },
    async blob(consultationId, blobId) {
      return structuredClone(store.blobs.get(keyOf(consultationId, blobId)) ?? null);
    },
    async isWritable() {
      return !closed;
    },
    async close() {
      closed = true;
    },
  };
}
