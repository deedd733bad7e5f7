import { statSync } from 'node:fs';
import { GroupCommit, type Transactions } from './groupCommit.ts';
import { Statement } from './statement.ts';
import { checkpoint, databasePath, type Db, openDatabase } from './openDatabase.ts';

/** A probe's answer holds this long, so that a busy load balancer does not cost an fsync a question. */
const PROBE_MS = 1000;

export type TransactionWatcher = Required<Pick<Transactions, 'begun' | 'rolledBack'>>;

/** The open file: reads at once, writes grouped. The parts of the driver share it. */
export class SqliteStore {
  private readonly db: Db;
  private readonly group: GroupCommit;
  private readonly watchers: TransactionWatcher[] = [];
  private readonly path: string;
  private readonly inode: number;
  private probed = { at: -Infinity, ok: false };
  /** Backups under way: each holds back the pages as they were when it began. */
  private readonly snapshots = new Set<Promise<void>>();
  private closed = false;

  /** @throws Error as `openDatabase` does. */
  constructor(dataDir: string, onTransaction?: (jobs: number, ms: number) => void) {
    this.db = openDatabase(dataDir);
    this.path = databasePath(dataDir);
    this.inode = statSync(this.path).ino;
    this.group = new GroupCommit({
      exec: (sql) => this.db.exec(sql),
      begun: () => this.watchers.forEach((watcher) => watcher.begun()),
      rolledBack: () => this.watchers.forEach((watcher) => watcher.rolledBack()),
      ...(onTransaction && { committed: onTransaction }),
    });
  }

  prepare<Row>(sql: string): Statement<Row> {
    return new Statement<Row>(this.db.prepare(sql));
  }

  /** Asks to be told how transactions go. */
  watch(watcher: TransactionWatcher): void {
    this.watchers.push(watcher);
  }

  /** @throws Error once closed: libsql itself would go on answering. */
  read<T>(job: () => T): T {
    if (this.closed) throw new Error('the record is closed');
    return job();
  }

  /** Durable when it resolves; see GroupCommit for what a job may do. */
  async write<T>(job: () => T): Promise<T> {
    return this.read(() => this.group.run(job));
  }

  /** A write after which no older copy of what it overwrote or deleted stays on the disk; it waits for the backups under way. */
  async writeOver<T>(job: () => T): Promise<T> {
    const value = await this.write(job);
    while (this.snapshots.size > 0) await Promise.all(this.snapshots);
    this.read(() => checkpoint(this.db));
    return value;
  }

  /** Rows read from the file on another connection, which sees it as it is when the first is asked for. */
  async *whileSnapshot<T>(rows: (path: string) => AsyncIterable<T>): AsyncGenerator<T> {
    this.read(() => undefined);
    let ended = () => {};
    const snapshot = new Promise<void>((resolve) => (ended = resolve));
    this.snapshots.add(snapshot);
    try {
      yield* rows(this.path);
    } finally {
      this.snapshots.delete(snapshot);
      ended();
    }
  }

  /** Commits a counter, unless that was done within the last second. A file that was deleted under us would take writes gladly. */
  async isWritable(): Promise<boolean> {
    if (this.closed) return false;
    if (performance.now() - this.probed.at > PROBE_MS) {
      const ok = await this.write(() => this.db.exec('UPDATE probe SET count = count + 1')).then(
        () => this.isOurFile(),
        () => false,
      );
      this.probed = { at: performance.now(), ok };
    }
    return this.probed.ok;
  }

  close(): void {
    if (this.closed) return;
    this.group.flush();
    this.closed = true;
    checkpoint(this.db);
    this.db.close();
  }

  private isOurFile(): boolean {
    try {
      return statSync(this.path).ino === this.inode;
    } catch {
      return false;
    }
  }
}
