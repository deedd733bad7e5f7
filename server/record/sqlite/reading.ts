import type { CommitLog, PlainEvent, StoredCommit } from '../port.ts';
import { digestOf, genesisOf } from '../chain.ts';
import { unseal } from '../vault.ts';
import { commandColumn } from '../commandColumn.ts';
import type { Heads } from './heads.ts';
import { eventPages, type EventRow } from './eventPages.ts';
import type { SqliteStore } from './store.ts';

interface KnownColumns {
  version: number;
  payload_digest: string;
  result: string | null;
}

type Reading = Pick<CommitLog, 'head' | 'knownCommand' | 'read' | 'lines' | 'hasHash'>;

/** The reading half of the commit log, in pages: the whole record is never in memory. */
export function sqliteReading(store: SqliteStore, heads: Heads): Reading {
  // Walks back from the head over what is about to be read, so it needs no index of its own.
  const lastUpTo = store.prepare<{ n: number }>(
    'SELECT n FROM events WHERE consultation = ? AND version <= ? ORDER BY n DESC LIMIT 1',
  );
  const byCommand = store.prepare<KnownColumns>('SELECT version, payload_digest, result FROM events WHERE command = ?');
  const pages = eventPages(store);

  return {
    async head(consultationId) {
      return store.read(() => heads.load(consultationId));
    },
    async knownCommand(consultationId, commandKey) {
      const row = store.read(() => byCommand.get(commandColumn(consultationId, commandKey)));
      if (!row) return null;
      const result: unknown = row.result === null ? undefined : JSON.parse(row.result);
      return { version: row.version, payloadDigest: row.payload_digest, result };
    },
    async *read(consultationId, since) {
      const last = since > 0 && store.read(() => lastUpTo.get(consultationId, since));
      let commit: StoredCommit | undefined;
      for await (const { rows, openOf } of pages(consultationId, last ? last.n : 0)) {
        for (const row of rows) {
          if (commit?.version !== row.version) {
            if (commit) yield commit;
            commit = beginningOf(row, consultationId);
          }
          commit.events.push(unseal(row.body, openOf(row.n)));
        }
      }
      if (commit) yield commit;
    },
    async *lines(consultationId, after = 0) {
      for await (const { rows, openOf } of pages(consultationId, after)) {
        for (const { n, version, idx: index, salt, body, hash } of rows) {
          const { at, type, v } = JSON.parse(body) as PlainEvent;
          yield { n, version, index, at, type, v, salt, body, open: openOf(n), digest: digestOf(salt, body), hash };
        }
      }
    },
    async hasHash(consultationId, hash) {
      if (hash === genesisOf(consultationId)) return true;
      for await (const { rows } of pages(consultationId, 0)) if (rows.some((row) => row.hash === hash)) return true;
      return false;
    },
  };
}

function beginningOf({ version, committed_at, n }: EventRow, consultationId: string): StoredCommit {
  if (committed_at === null) throw new Error(`the record of ${consultationId} is damaged before event ${n}`);
  return { version, at: committed_at, events: [] };
}
