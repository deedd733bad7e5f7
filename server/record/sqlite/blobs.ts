import type { BlobRow, Blobs } from '../blobsPort.ts';
import type { SqliteStore } from './store.ts';

export interface BlobColumns {
  media_type: string;
  name: string;
  bytes: ArrayBuffer;
  created_at: number;
}

/** Uploaded files. */
export function sqliteBlobs(store: SqliteStore): Blobs {
  const insert = store.prepare('INSERT OR REPLACE INTO blobs VALUES (?, ?, ?, ?, ?, ?)');
  const byId = store.prepare<BlobColumns>(
    'SELECT media_type, name, bytes, created_at FROM blobs WHERE consultation = ? AND blob = ?',
  );

  return {
    async putBlob({ consultationId, blobId, mediaType, name, bytes, createdAt }) {
      await store.write(() =>
        insert.run(consultationId, blobId, mediaType, JSON.stringify(name), Buffer.from(bytes), createdAt),
      );
    },
    async blob(consultationId, blobId) {
      const row = store.read(() => byId.get(consultationId, blobId));
      return row ? blobOf(row, consultationId, blobId) : null;
    },
  };
}

export function blobOf(row: BlobColumns, consultationId: string, blobId: string): BlobRow {
  const { media_type: mediaType, name, bytes, created_at: createdAt } = row;
  return {
    blobId,
    consultationId,
    mediaType,
    name: JSON.parse(name) as string,
    bytes: new Uint8Array(bytes),
    createdAt,
  };
}
