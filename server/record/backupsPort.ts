import type { ConsultationId } from '#shared/basics/ids.ts';
import type { Instant } from '#shared/basics/time.ts';
import type { LinkRow, SessionRow } from './accessPort.ts';
import type { BlobRow } from './blobsPort.ts';

/** The consultation itself, and the head that its record had at that moment. */
export interface KeptConsultation {
  consultationId: ConsultationId;
  createdAt: Instant;
  meta: Record<string, unknown>;
  /** The last person ordinal that was given. */
  lastPerson: number;
  head: { version: number; n: number; hash: string };
}

/** An event as it is stored: what follows from salt and body is not repeated. */
export interface KeptEvent {
  n: number;
  version: number;
  index: number;
  salt: string;
  body: string;
  hash: string;
  /** Vault values by JSON pointer; null once erased. */
  open: Record<string, { salt: string; value: string } | null>;
  /** What the commit's first event carries for it; null on the others. `command` is the known command's key, hashed, in hex. */
  commit: { at: Instant; command: string; payloadDigest: string; result: string | null } | null;
}

export type KeptBlob = Omit<BlobRow, 'bytes'> & { base64: string };

/** One thing that is kept of a consultation. The consultation comes first, then its events in order, then the rest. */
export type KeptRow =
  | { consultation: KeptConsultation }
  | { event: KeptEvent }
  | { link: LinkRow }
  | { session: SessionRow }
  | { blob: KeptBlob };

export interface Backups {
  /**
   * Everything that is kept of a consultation as it stood at one moment, row by row, while commits go on.
   * @throws UnknownConsultation
   */
  keptRows(consultationId: ConsultationId): AsyncIterable<KeptRow>;
  /**
   * Takes a consultation in as it was kept, all of it or nothing; durable when it resolves. The rows have been checked; they are read
   * again if the transaction has to be repeated. Rejects with ConsultationExists if it is there already.
   */
  takeIn(rows: () => Iterable<KeptRow>): Promise<void>;
}
