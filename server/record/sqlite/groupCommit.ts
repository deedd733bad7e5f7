/** What a group commit needs of a database. */
export interface Transactions {
  exec(sql: string): unknown;
  /** A transaction has begun: nobody else writes until it ends. */
  begun?(): void;
  /** It was rolled back: what was cached from inside it is not so. */
  rolledBack?(): void;
  /** It is durable: so many jobs shared it, and it took so long. */
  committed?(jobs: number, ms: number): void;
}

interface Waiting {
  job: () => unknown;
  resolve: (value: unknown) => void;
  reject: (reason: unknown) => void;
}

/** So many jobs at most share a transaction: beyond it the fsync is paid for and the event loop would only wait longer. */
const MAX_JOBS = 256;

/**
 * Runs jobs that write, all that wait in one transaction, so that they share its fsync. A job waits for nothing but the next
 * turn of the event loop; between two transactions the loop turns, so that writing never starves the sockets.
 * Jobs are synchronous and may be run twice: if one throws, the transaction is rolled back and each runs again on its own.
 */
export class GroupCommit {
  private waiting: Waiting[] = [];
  private scheduled = false;

  constructor(private readonly db: Transactions) {}

  /** Resolves with the job's value once its transaction is durable. Rejects with what the job threw, or the database's fault. */
  run<T>(job: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ job, resolve: resolve as (value: unknown) => void, reject });
      this.schedule();
    });
  }

  /** Writes all that waits, now. */
  flush(): void {
    while (this.waiting.length > 0) this.writeBatch();
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      this.writeBatch();
      if (this.waiting.length > 0) this.schedule();
    });
  }

  private writeBatch(): void {
    const batch = this.waiting.splice(0, MAX_JOBS);
    if (batch.length === 0 || this.write(batch) || batch.length === 1) return;
    for (const one of batch) this.write([one]);
  }

  /** True once every job of the batch is answered. A batch of one is answered in any case. */
  private write(batch: Waiting[]): boolean {
    try {
      const values = this.transact(batch);
      batch.forEach((one, place) => one.resolve(values[place]));
      return true;
    } catch (fault) {
      if (batch.length === 1) batch[0]!.reject(fault);
      return false;
    }
  }

  private transact(batch: Waiting[]): unknown[] {
    const started = performance.now();
    this.db.exec('BEGIN IMMEDIATE');
    try {
      this.db.begun?.();
      const values = batch.map((one) => one.job());
      this.db.exec('COMMIT');
      this.db.committed?.(batch.length, performance.now() - started);
      return values;
    } catch (fault) {
      this.db.rolledBack?.();
      this.rollBack();
      throw fault;
    }
  }

  private rollBack(): void {
    try {
      this.db.exec('ROLLBACK');
    } catch {
      // SQLite has rolled back by itself, as it does when the disk is full. The first fault is the one to report.
    }
  }
}
