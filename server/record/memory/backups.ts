import { digestOf } from '../chain.ts';
import type { Backups, KeptEvent, KeptRow } from '../backupsPort.ts';
import { ConsultationExists } from '../faults.ts';
import type { PlainEvent, RecordLine } from '../port.ts';
import type { MemoryStore, Shelf } from './memoryStore.ts';

/** Backups in memory: copied out at once, and in at once. */
export function memoryBackups(store: MemoryStore): Backups {
  return {
    async *keptRows(consultationId) {
      yield* structuredClone([...rowsOf(store, consultationId)]);
    },
    async takeIn(rows) {
      const taken = structuredClone([...rows()]);
      const [first] = taken;
      if (!first || !('consultation' in first)) throw new TypeError('a backup begins with its consultation');
      const { consultationId, createdAt, meta, lastPerson, head } = first.consultation;
      if (store.shelves.has(consultationId)) throw new ConsultationExists(consultationId);
      const row = { consultationId, createdAt, meta };
      const shelf: Shelf = { row, head, commits: [], lines: [], commands: new Map(), lastPerson };
      store.shelves.set(consultationId, shelf);
      for (const each of taken) put(store, shelf, each);
    },
  };
}

function* rowsOf(store: MemoryStore, consultationId: string): Generator<KeptRow> {
  const { row, head, lastPerson, lines, commits } = store.shelf(consultationId);
  const isOurs = (each: { consultationId: string }) => each.consultationId === consultationId;
  yield { consultation: { ...row, lastPerson, head } };
  for (const { n, version, index, salt, body, hash, open } of lines) {
    const { at, command, payloadDigest, result } = commits[version - 1]!;
    const commit = index === 0 ? { at, command, payloadDigest, result } : null;
    yield { event: { n, version, index, salt, body, hash, open, commit } };
  }
  for (const link of [...store.links.values()].filter(isOurs)) yield { link };
  for (const session of [...store.sessions.values()].filter(isOurs)) yield { session };
  for (const { bytes, ...blob } of [...store.blobs.values()].filter(isOurs))
    yield { blob: { ...blob, base64: Buffer.from(bytes).toString('base64') } };
}

function put(store: MemoryStore, shelf: Shelf, row: KeptRow): void {
  if ('event' in row) putEvent(shelf, row.event);
  if ('link' in row) store.links.set(row.link.linkId, row.link);
  if ('session' in row) store.sessions.set(row.session.sessionId, row.session);
  if ('blob' in row) {
    const { base64, ...blob } = row.blob;
    const key = JSON.stringify([blob.consultationId, blob.blobId]);
    store.blobs.set(key, { ...blob, bytes: new Uint8Array(Buffer.from(base64, 'base64')) });
  }
}

function putEvent(shelf: Shelf, { commit, ...stored }: KeptEvent): void {
  const { at, type, v } = JSON.parse(stored.body) as PlainEvent;
  const line: RecordLine = { ...stored, at, type, v, digest: digestOf(stored.salt, stored.body) };
  shelf.lines.push(line);
  if (!commit) return;
  const known = { version: stored.version, ...commit };
  shelf.commits.push(known);
  shelf.commands.set(commit.command, known);
}
