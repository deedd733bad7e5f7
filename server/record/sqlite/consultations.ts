import type { CommitLog } from '../port.ts';
import { UnknownConsultation } from '../faults.ts';
import type { Heads } from './heads.ts';
import type { SqliteStore } from './store.ts';

const TABLES = ['blobs', 'sessions', 'links', 'vault', 'events', 'consultations'];

type Consultations = Pick<CommitLog, 'createConsultation' | 'consultations' | 'patchMeta' | 'removeConsultation'>;

/** The list of consultations. */
export function sqliteConsultations(store: SqliteStore, heads: Heads): Consultations {
  const insert = store.prepare('INSERT INTO consultations (consultation, created_at, meta) VALUES (?, ?, ?)');
  const all = store.prepare<{ consultation: string; created_at: number; meta: string }>(
    'SELECT consultation, created_at, meta FROM consultations ORDER BY created_at, consultation',
  );
  const metaOf = store.prepare<{ meta: string }>('SELECT meta FROM consultations WHERE consultation = ?');
  const setMeta = store.prepare('UPDATE consultations SET meta = ? WHERE consultation = ?');
  const removals = TABLES.map((table) => store.prepare(`DELETE FROM ${table} WHERE consultation = ?`));

  return {
    async createConsultation({ consultationId, createdAt, meta }) {
      await store.write(() => insert.run(consultationId, createdAt, JSON.stringify(meta)));
    },
    async consultations() {
      const rows = store.read(() => all.all());
      return rows.map((row) => ({
        consultationId: row.consultation,
        createdAt: row.created_at,
        meta: JSON.parse(row.meta) as Record<string, unknown>,
      }));
    },
    async patchMeta(consultationId, change) {
      await store.write(() => {
        const row = metaOf.get(consultationId);
        if (!row) throw new UnknownConsultation(consultationId);
        setMeta.run(JSON.stringify({ ...(JSON.parse(row.meta) as object), ...change }), consultationId);
      });
    },
    async removeConsultation(consultationId) {
      await store.writeOver(() => {
        for (const removal of removals) removal.run(consultationId);
        heads.forget(consultationId);
      });
    },
  };
}
