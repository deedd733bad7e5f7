import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Opening } from '../vault.ts';
import type { SqliteStore } from './store.ts';

/** Events fetched at once. Between two pages the event loop turns, so a long read stops nobody's floor. */
const PAGE = 200;

export interface EventRow {
  n: number;
  version: number;
  idx: number;
  salt: string;
  body: string;
  hash: string;
  /** Set on the first event of a commit. */
  committed_at: number | null;
}

export interface EventPage {
  rows: EventRow[];
  /** What opens the commitments of an event. */
  openOf: (n: number) => Record<string, Opening>;
}

export interface VaultRow {
  n: number;
  path: string;
  salt: string | null;
  value: string | null;
}

/** The events of a consultation from n = after + 1, up to those that are there when the last page is read. */
export function eventPages(store: SqliteStore): (consultationId: string, after: number) => AsyncGenerator<EventPage> {
  const events = store.prepare<EventRow>(
    `SELECT n, version, idx, salt, body, hash, committed_at FROM events WHERE consultation = ? AND n > ? ORDER BY n LIMIT ${PAGE}`,
  );
  const openings = store.prepare<VaultRow>(
    'SELECT n, path, salt, value FROM vault WHERE consultation = ? AND n BETWEEN ? AND ?',
  );

  /** Rows and what opens them, read in one turn so that they belong together. */
  const pageAfter = (consultationId: string, after: number): EventPage => {
    const rows = events.all(consultationId, after);
    const found = openings.all(consultationId, after + 1, rows.at(-1)?.n ?? after);
    return { rows, openOf: openingsByEvent(found) };
  };

  return async function* pages(consultationId, after) {
    for (let from = after; ; await nextTurn()) {
      const page = store.read(() => pageAfter(consultationId, from));
      if (page.rows.length > 0) yield page;
      if (page.rows.length < PAGE) return;
      from = page.rows.at(-1)!.n;
    }
  };
}

export function openingsByEvent(found: VaultRow[]): EventPage['openOf'] {
  const opens = new Map<number, Record<string, Opening>>();
  for (const { n, path, salt, value } of found) {
    const open = opens.get(n) ?? {};
    open[path] = salt === null || value === null ? null : { salt, value: JSON.parse(value) as string };
    opens.set(n, open);
  }
  return (n) => opens.get(n) ?? {};
}
