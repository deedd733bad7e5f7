import type { Head, SealedCommit } from '../sealedCommit.ts';
import type { BlobRow } from '../blobsPort.ts';
import type { ConsultationRow, RecordLine } from '../port.ts';
import type { LinkRow, SessionRow } from '../accessPort.ts';
import { UnknownConsultation } from '../faults.ts';

/** A commit besides its events. */
export type KnownCommit = Omit<SealedCommit, 'events' | 'commandKey'> & { command: string };

/** One consultation's record in memory. Vault values lie in the lines' `open`. */
export interface Shelf {
  row: ConsultationRow;
  head: Head;
  commits: KnownCommit[];
  lines: RecordLine[];
  /** By the command key's hash, as it is known after a backup was taken in. */
  commands: Map<string, KnownCommit>;
  lastPerson: number;
}

/** What outlives a memory record that is closed and opened again, as a file would. For tests only. */
export class MemoryStore {
  readonly shelves = new Map<string, Shelf>();
  readonly links = new Map<string, LinkRow>();
  readonly sessions = new Map<string, SessionRow>();
  readonly blobs = new Map<string, BlobRow>();

  /** @throws UnknownConsultation */
  shelf(consultationId: string): Shelf {
    const shelf = this.shelves.get(consultationId);
    if (!shelf) throw new UnknownConsultation(consultationId);
    return shelf;
  }
}
