import { setImmediate as nextTurn } from 'node:timers/promises';
import Database from 'libsql';
import { emptyHead, type Head } from '../sealedCommit.ts';
import type { KeptEvent, KeptRow } from '../backupsPort.ts';
import { UnknownConsultation } from '../faults.ts';
import { linkOf, sessionOf, type LinkColumns, type SessionColumns } from './access.ts';
import { blobOf, type BlobColumns } from './blobs.ts';
import { openingsByEvent, type EventRow, type VaultRow } from './eventPages.ts';
import { Statement, type Value } from './statement.ts';

/** Rows fetched at once; between two pages the event loop turns, so a backup stops nobody's floor. */
const PAGE = 200;

type Rows = <Row>(sql: string, ...values: Value[]) => Row[];
type EventColumns = EventRow & { command: ArrayBuffer | null; payload_digest: string | null; result: string | null };

/**
 * Reads a consultation as it stands at one moment: on a connection of its own within one read transaction, which neither waits for
 * commits nor holds them up.
 * @throws UnknownConsultation
 */
export async function* keptRowsAt(path: string, consultationId: string): AsyncGenerator<KeptRow> {
  const db = new Database(path);
  const rows: Rows = (sql, ...values) => new Statement(db.prepare(sql)).all(...values) as never;
  try {
    db.pragma('busy_timeout = 2000');
    db.exec('BEGIN');
    yield consultationIn(rows, consultationId);
    yield* eventsIn(rows, consultationId);
    for (const row of rows<LinkColumns>('SELECT * FROM links WHERE consultation = ?', consultationId))
      yield { link: linkOf(row) };
    yield* sessionsIn(rows, consultationId);
    yield* blobsIn(rows, consultationId);
  } finally {
    // The transaction is ended by name: libsql lets go of the file only once nothing refers to it any more.
    if (db.inTransaction) db.exec('ROLLBACK');
    db.close();
  }
}

function consultationIn(rows: Rows, consultationId: string): KeptRow {
  const [row] = rows<{ created_at: number; meta: string; last_person: number }>(
    'SELECT created_at, meta, last_person FROM consultations WHERE consultation = ?',
    consultationId,
  );
  if (!row) throw new UnknownConsultation(consultationId);
  const [last] = rows<Head>(
    'SELECT version, n, hash FROM events WHERE consultation = ? ORDER BY n DESC LIMIT 1',
    consultationId,
  );
  const { version, n, hash } = last ?? emptyHead(consultationId);
  const meta = JSON.parse(row.meta) as Record<string, unknown>;
  const { created_at: createdAt, last_person: lastPerson } = row;
  return { consultation: { consultationId, createdAt, meta, lastPerson, head: { version, n, hash } } };
}

async function* eventsIn(rows: Rows, consultationId: string): AsyncGenerator<KeptRow> {
  for (let after = 0; ; await nextTurn()) {
    const page = rows<EventColumns>(
      `SELECT n, version, idx, salt, body, hash, committed_at, command, payload_digest, result
       FROM events WHERE consultation = ? AND n > ? ORDER BY n LIMIT ${PAGE}`,
      consultationId,
      after,
    );
    const last = page.at(-1)?.n ?? after;
    const openOf = openingsByEvent(
      rows<VaultRow>(
        'SELECT n, path, salt, value FROM vault WHERE consultation = ? AND n BETWEEN ? AND ?',
        consultationId,
        after + 1,
        last,
      ),
    );
    for (const row of page) yield { event: eventOf(row, openOf(row.n)) };
    if (page.length < PAGE) return;
    after = last;
  }
}

function eventOf(row: EventColumns, open: KeptEvent['open']): KeptEvent {
  const { n, version, idx: index, salt, body, hash, committed_at: at, command, payload_digest, result } = row;
  const commit =
    at === null || command === null
      ? null
      : { at, command: Buffer.from(command).toString('hex'), payloadDigest: payload_digest ?? '', result };
  return { n, version, index, salt, body, hash, open, commit };
}

async function* sessionsIn(rows: Rows, consultationId: string): AsyncGenerator<KeptRow> {
  for (let after = ''; ; await nextTurn()) {
    const page = rows<SessionColumns>(
      `SELECT * FROM sessions WHERE consultation = ? AND session > ? ORDER BY session LIMIT ${PAGE}`,
      consultationId,
      after,
    );
    for (const row of page) yield { session: sessionOf(row) };
    if (page.length < PAGE) return;
    after = page.at(-1)!.session;
  }
}

async function* blobsIn(rows: Rows, consultationId: string): AsyncGenerator<KeptRow> {
  for (const { blob: blobId } of rows<{ blob: string }>(
    'SELECT blob FROM blobs WHERE consultation = ? ORDER BY blob',
    consultationId,
  )) {
    const [row] = rows<BlobColumns>('SELECT * FROM blobs WHERE consultation = ? AND blob = ?', consultationId, blobId);
    const { bytes, ...rest } = blobOf(row!, consultationId, blobId);
    yield { blob: { ...rest, base64: Buffer.from(bytes).toString('base64') } };
    await nextTurn();
  }
}
