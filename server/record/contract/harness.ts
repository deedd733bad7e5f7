import { sha256 } from '../chain.ts';
import type { NewCommit, PlainEvent, RecordLine, RecordPort } from '../port.ts';
import type { VaultPathsOf } from '../vault.ts';

/** A store under test: where its bytes lie, and how to spoil them behind the driver's back. */
export interface Harness {
  /** Opens the store, again and again; what was kept before is there. */
  open(): Promise<RecordPort>;
  /** Writes over the stored body of an event. */
  changeBody(consultationId: string, n: number, body: string): Promise<void>;
  /** Takes an event out of the store. */
  dropEvent(consultationId: string, n: number): Promise<void>;
  /** Writes over a vault value. */
  changeValue(consultationId: string, n: number, path: string, value: string): Promise<void>;
  /** Every byte that the store keeps, to look for what must not be there. */
  bytes(): Promise<string>;
  destroy(): Promise<void>;
}

/** The store of the test that runs, freshly made for it. */
export interface UnderTest {
  harness: Harness;
  record: RecordPort;
  /** Closes the record and opens it again, as a restart does. */
  reopen(): Promise<RecordPort>;
  /** Looks twice: at the record as it is, and at the same after a restart. */
  alsoAfterRestart(look: (record: RecordPort) => Promise<void>): Promise<void>;
}

/** Two invented event types: one plain, one with vault fields at each depth that patterns allow. */
export const testVaultPaths: VaultPathsOf = (type) =>
  type === 'Introduced' ? ['name', 'texts.*.text', 'chairs.*.name'] : [];

export function counted(count: number): PlainEvent {
  return { type: 'Counted', v: 1, at: 1000 + count, by: 'p1', count };
}

export function introduced(name: string, more: Record<string, unknown> = {}): PlainEvent {
  return { type: 'Introduced', v: 1, at: 1000, by: 'p1', name, ...more };
}

export function commit(version: number, events: PlainEvent[] = [counted(version)], key = `s1/${version}`): NewCommit {
  return { version, at: 5000 + version, commandKey: key, payloadDigest: sha256(key), result: { version }, events };
}

/** Creates the consultation and appends `count` commits of one event each. */
export async function begin(record: RecordPort, consultationId: string, count = 0): Promise<void> {
  await record.createConsultation({ consultationId, createdAt: 1, meta: {} });
  for (let version = 1; version <= count; version += 1) await record.append(consultationId, [commit(version)]);
}

export async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

export async function versionsOf(record: RecordPort, consultationId: string, since = 0): Promise<number[]> {
  return (await gather(record.read(consultationId, since))).map(({ version }) => version);
}

export async function lineOf(record: RecordPort, consultationId: string, n: number): Promise<RecordLine> {
  const [line] = await gather(record.lines(consultationId, n - 1));
  if (!line) throw new Error(`no event ${n}`);
  return line;
}
