import { statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';

/** The files that the embedded store keeps the record in. */
const STORE = ['rostrum.sqlite', 'rostrum.sqlite-wal'];

/** Bytes free for this process and in all on the disk that a directory lies on. */
export async function diskOf(directory: string): Promise<{ freeBytes: number; totalBytes: number }> {
  const { bsize, bavail, blocks } = await statfs(directory);
  return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
}

/** Bytes that the store of a data directory takes on the disk. */
export function storeBytes(dataDir: string): number {
  return STORE.reduce((sum, name) => sum + (statSync(join(dataDir, name), { throwIfNoEntry: false })?.size ?? 0), 0);
}
