import { emptyHead, type Head } from '../sealedCommit.ts';
import type { Statement } from './statement.ts';
import type { SqliteStore } from './store.ts';

/** The heads of the consultations that are being written to, so that an append needs no query. */
export class Heads {
  private readonly known = new Map<string, Head>();
  private readonly ofConsultation: Statement<Head>;
  private readonly dataVersion: Statement<{ data_version: number }>;
  private seen: unknown;

  constructor(store: SqliteStore) {
    this.ofConsultation = store.prepare(
      'SELECT version, n, hash FROM events WHERE consultation = ? ORDER BY n DESC LIMIT 1',
    );
    this.dataVersion = store.prepare('PRAGMA data_version');
    store.watch({ begun: () => this.forgetForeign(), rolledBack: () => this.known.clear() });
  }

  /** From the file. */
  load(consultationId: string): Head {
    const row = this.ofConsultation.get(consultationId);
    return row ? { version: row.version, n: row.n, hash: row.hash } : emptyHead(consultationId);
  }

  /** Within a transaction: the head that this connection left. */
  cached(consultationId: string): Head | undefined {
    return this.known.get(consultationId);
  }

  set(consultationId: string, head: Head): void {
    this.known.set(consultationId, head);
  }

  forget(consultationId: string): void {
    this.known.delete(consultationId);
  }

  /** Another process may have written since. */
  private forgetForeign(): void {
    const { data_version } = this.dataVersion.get()!;
    if (data_version !== this.seen) this.known.clear();
    this.seen = data_version;
  }
}
