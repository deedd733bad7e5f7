import type { ConsultationId } from '#shared/basics/ids.ts';
import type { Instant } from '#shared/basics/time.ts';

export interface BlobRow {
  blobId: string;
  consultationId: ConsultationId;
  mediaType: string;
  name: string;
  bytes: Uint8Array;
  createdAt: Instant;
}

export interface Blobs {
  putBlob(blob: BlobRow): Promise<void>;
  blob(consultationId: ConsultationId, blobId: string): Promise<BlobRow | null>;
}
