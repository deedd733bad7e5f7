import type { Backups, KeptRow } from '../backupsPort.ts';
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** The shape of the file; another number is another release's. */
export const FORMAT = 1;

/** The last line of a backup: how many of each, the record's head, and SHA-256 over all bytes before this line. */
export interface Trailer {
  events: number;
  commits: number;
  links: number;
  sessions: number;
  blobs: number;
  head: string;
  digest: string;
}

export interface Written extends Omit<Trailer, 'digest'> {
  bytes: number;
}

/** What a backup counts. */
export class Tally {
  readonly counts = { events: 0, commits: 0, links: 0, sessions: 0, blobs: 0, head: '' };

  take(row: KeptRow): void {
    if ('consultation' in row) this.counts.head = row.consultation.head.hash;
    if ('event' in row) this.counts.events += 1;
    if ('event' in row && row.event.commit) this.counts.commits += 1;
    if ('link' in row) this.counts.links += 1;
    if ('session' in row) this.counts.sessions += 1;
    if ('blob' in row) this.counts.blobs += 1;
  }
}

/**
 * Writes a consultation into a new file, a JSON line per row, that only the owner may read. On the disk when it resolves.
 * @throws UnknownConsultation, or the disk's fault; the file is then incomplete and no backup
 */
export async function writeBackup(
  store: Backups,
  consultationId: string,
  path: string,
  takenAt: number,
): Promise<Written> {
  const file = await open(path, 'w', 0o600);
  const digest = createHash('sha256');
  const tally = new Tally();
  let bytes = 0;
  let waiting = '';
  const flush = async () => {
    bytes += (await file.write(waiting)).bytesWritten;
    waiting = '';
  };
  try {
    for await (const row of store.keptRows(consultationId)) {
      tally.take(row);
      const line = `${JSON.stringify('consultation' in row ? { rostrumBackup: FORMAT, takenAt, ...row } : row)}\n`;
      digest.update(line);
      waiting += line;
      if (waiting.length > 256 * 1024) await flush();
    }
    waiting += `${JSON.stringify({ end: { ...tally.counts, digest: digest.digest('hex') } satisfies Trailer })}\n`;
    await flush();
    await file.sync();
  } finally {
    await file.close();
  }
  return { ...tally.counts, bytes };
}
