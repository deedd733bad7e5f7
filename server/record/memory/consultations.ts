import type { CommitLog } from '../port.ts';
import { emptyHead } from '../sealedCommit.ts';
import type { MemoryStore } from './memoryStore.ts';

type Consultations = Pick<CommitLog, 'createConsultation' | 'consultations' | 'patchMeta' | 'removeConsultation'>;

/** The list of consultations in memory. */
export function memoryConsultations(store: MemoryStore): Consultations {
  return {
    async createConsultation(row) {
      const { consultationId } = row;
      if (store.shelves.has(consultationId)) throw new Error(`consultation ${consultationId} is there already`);
      const head = emptyHead(consultationId);
      store.shelves.set(consultationId, {
        row: structuredClone(row),
        head,
        commits: [],
        lines: [],
        commands: new Map(),
        lastPerson: 0,
      });
    },
    async consultations() {
      return [...store.shelves.values()].map((shelf) => structuredClone(shelf.row));
    },
    async patchMeta(consultationId, change) {
      Object.assign(store.shelf(consultationId).row.meta, structuredClone(change));
    },
    async removeConsultation(consultationId) {
      store.shelves.delete(consultationId);
      for (const table of [store.links, store.sessions, store.blobs]) {
        for (const [key, row] of table) if (row.consultationId === consultationId) table.delete(key);
      }
    },
  };
}
