import type { Backups, KeptConsultation, KeptEvent, KeptRow } from '../backupsPort.ts';
import { ConsultationExists } from '../faults.ts';
import { keptRowsAt } from './keptRows.ts';
import type { SqliteStore } from './store.ts';

/** Backups of single consultations: out on a connection of their own, in as one transaction of the store. */
export function sqliteBackups(store: SqliteStore): Backups {
  const insert = inserting(store);
  return {
    keptRows: (consultationId) => store.whileSnapshot((path) => keptRowsAt(path, consultationId)),
    async takeIn(rows) {
      await store.write(() => {
        let consultationId = '';
        for (const row of rows()) {
          if ('consultation' in row) consultationId = insert.consultation(row.consultation);
          else insert.row(consultationId, row);
        }
      });
    },
  };
}

function inserting(store: SqliteStore) {
  const known = store.prepare('SELECT 1 FROM consultations WHERE consultation = ?');
  const consultation = store.prepare('INSERT INTO consultations VALUES (?, ?, ?, ?)');
  const event = store.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const vault = store.prepare('INSERT INTO vault VALUES (?, ?, ?, ?, ?)');
  const link = store.prepare('INSERT INTO links VALUES (?, ?, ?, ?, ?, ?)');
  const session = store.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const blob = store.prepare('INSERT INTO blobs VALUES (?, ?, ?, ?, ?, ?)');

  const insertEvent = (id: string, { n, version, index, salt, body, hash, open, commit }: KeptEvent): void => {
    const ofCommit = commit
      ? [commit.at, Buffer.from(commit.command, 'hex'), commit.payloadDigest, commit.result]
      : [null, null, null, null];
    event.run(id, n, version, index, salt, body, hash, ...ofCommit);
    for (const [path, opening] of Object.entries(open))
      vault.run(id, n, path, opening?.salt ?? null, opening === null ? null : JSON.stringify(opening.value));
  };

  return {
    consultation({ consultationId, createdAt, meta, lastPerson }: KeptConsultation): string {
      if (known.get(consultationId)) throw new ConsultationExists(consultationId);
      consultation.run(consultationId, createdAt, JSON.stringify(meta), lastPerson);
      return consultationId;
    },
    row(id: string, row: Exclude<KeptRow, { consultation: unknown }>): void {
      if ('event' in row) return insertEvent(id, row.event);
      if ('link' in row) {
        const { linkId, role, tokenHash, createdAt, revokedAt } = row.link;
        link.run(linkId, id, role, tokenHash, createdAt, revokedAt);
      } else if ('session' in row) {
        const { sessionId, ticketHash, linkId, role, personId, profile, mode, createdAt } = row.session;
        session.run(sessionId, ticketHash, linkId, id, role, personId, JSON.stringify(profile), mode, createdAt);
      } else {
        const { blobId, mediaType, name, base64, createdAt } = row.blob;
        blob.run(id, blobId, mediaType, JSON.stringify(name), Buffer.from(base64, 'base64'), createdAt);
      }
    },
  };
}
