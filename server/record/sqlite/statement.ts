import type Database from 'libsql';

/** What a column can hold here. */
export type Value = string | number | null | Uint8Array;

/**
 * A prepared statement that cannot abort the process: libsql panics on a boolean, and on a lone Buffer or null, which it takes
 * for named parameters. So values always go as a list, and only of kinds that it can bind.
 */
export class Statement<Row> {
  constructor(private readonly inner: Database.Statement) {}

  /** @throws TypeError for a value that cannot be bound, SqliteError for what SQLite refuses; likewise below */
  run(...values: Value[]): { changes: number } {
    return this.inner.run(bindable(values));
  }

  get(...values: Value[]): Row | undefined {
    return this.inner.get(bindable(values)) as Row | undefined;
  }

  all(...values: Value[]): Row[] {
    return this.inner.all(bindable(values)) as Row[];
  }
}

function bindable(values: Value[]): Value[] {
  for (const value of values) {
    const kind = typeof value;
    if (kind === 'string' || kind === 'number' || value === null || value instanceof Uint8Array) continue;
    throw new TypeError(`a ${kind} cannot be stored`);
  }
  return values;
}
