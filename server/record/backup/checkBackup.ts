import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { digestOf } from '../chain.ts';
import type { KeptConsultation, KeptEvent, KeptRow } from '../backupsPort.ts';
import type { PlainEvent } from '../port.ts';
import { upcast } from '../upcasters.ts';
import { type OpenLine, verifyLines } from '../verify.ts';
import { BackupFault } from './backupFault.ts';
import { linesOf } from './lineReader.ts';
import { RowCheck } from './rowCheck.ts';
import { FORMAT, Tally, type Trailer } from './writeBackup.ts';

export interface Checked {
  consultationId: string;
  takenAt: number;
  head: string;
  commits: number;
  events: number;
}

/** Lines read before the event loop turns. */
const TURN = 500;

/**
 * Walks a backup from the first line to the last and says what is in it. Nothing is written anywhere.
 * @throws BackupFault if it is no backup, is cut short, was changed, its chain does not hold, or it is of a newer release
 */
export async function checkBackup(path: string): Promise<Checked> {
  const reading = new Reading(path);
  const first = await reading.first();
  const verdict = await verifyLines(reading.events(), first.consultation.consultationId);
  await reading.toItsEnd();
  const { trailer, digest, tally } = reading;
  if (!trailer)
    throw new BackupFault('This backup is cut short: its last line is missing. Take another copy of the file.');
  if (trailer.digest !== digest)
    throw new BackupFault(
      'This backup was changed or damaged after it was made: its digest is another. Nothing was restored.',
    );
  if (!verdict.ok)
    throw new BackupFault(
      `The record in this backup does not hold at event ${verdict.n}: ${verdict.why}. Nothing was restored.`,
    );
  const told = JSON.stringify({ ...tally.counts, digest });
  if (told !== JSON.stringify(trailer) || verdict.head !== trailer.head || verdict.commits !== trailer.commits)
    throw new BackupFault('This backup does not hold what its last line says. Nothing was restored.');
  reading.rows.finish(verdict);
  const { consultationId } = first.consultation;
  return {
    consultationId,
    takenAt: first.takenAt,
    head: verdict.head,
    commits: verdict.commits,
    events: verdict.events,
  };
}

/** The rows of a backup that was checked. */
export function* rowsOf(path: string): Generator<KeptRow> {
  for (const line of linesOf(path)) {
    const row = JSON.parse(line) as KeptRow | { end: Trailer };
    if (!('end' in row)) yield row;
  }
}

interface First {
  rostrumBackup: number;
  takenAt: number;
  consultation: KeptConsultation;
}

/** One walk through the file, which counts and digests as it goes. */
class Reading {
  readonly tally = new Tally();
  readonly rows = new RowCheck();
  trailer: Trailer | null = null;
  digest = '';
  readonly #hash = createHash('sha256');
  readonly #lines: Iterator<string>;
  #read = 0;

  constructor(path: string) {
    this.#lines = linesOf(path);
  }

  async first(): Promise<First> {
    const first = (await this.#next()) as Partial<First> | null;
    if (!first || !('rostrumBackup' in first) || !first.consultation)
      throw new BackupFault(
        'This file is no backup of a consultation. Choose one that `npm run backup` or the set-up page made.',
      );
    return first as First;
  }

  /** The events in the file's order; the other rows are counted on the way. */
  async *events(): AsyncGenerator<OpenLine> {
    for (let row = await this.#next(); row; row = await this.#next()) if ('event' in row) yield lineOf(row.event);
  }

  /** A chain that breaks ends the walk early; the last line is looked at all the same. */
  async toItsEnd(): Promise<void> {
    while (this.trailer === null && (await this.#next()) !== null);
  }

  async #next(): Promise<KeptRow | null> {
    if ((this.#read += 1) % TURN === 0) await nextTurn();
    const { value: line, done } = this.#lines.next();
    if (done) return null;
    const row = parsed(line);
    if ('end' in row) {
      this.trailer = row.end;
      this.digest = this.#hash.digest('hex');
      if (!this.#lines.next().done)
        throw new BackupFault('This backup goes on after its last line. Nothing was restored.');
      return null;
    }
    this.#hash.update(`${line}\n`);
    this.tally.take(row);
    if (isOfOtherRelease(row))
      throw new BackupFault('This backup was made by a newer release of Rostrum. Restore it with that release.');
    this.rows.take(row);
    return row;
  }
}

/** Told before its rows are looked at, which have another shape then. */
function isOfOtherRelease(row: KeptRow): boolean {
  return 'rostrumBackup' in row && row.rostrumBackup !== FORMAT;
}

function parsed(line: string): KeptRow | { end: Trailer } {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row === 'object' && row !== null) return row as KeptRow;
  } catch {
    // Said below.
  }
  throw new BackupFault(
    'This file is no backup, or it is cut short: a line is not JSON. Take another copy of the file.',
  );
}

/** As the chain wants it; an event of a newer release is told here, before anything is written. */
function lineOf({ n, version, index, salt, body, hash, open }: KeptEvent): OpenLine {
  let event: PlainEvent;
  try {
    event = JSON.parse(body) as PlainEvent;
  } catch {
    throw new BackupFault(`The record in this backup does not hold at event ${n}: the stored body is not JSON.`);
  }
  try {
    upcast(event);
  } catch (newer) {
    throw new BackupFault(`${(newer as Error).message}. Restore this backup with that release.`);
  }
  const { at, type, v } = event;
  return { n, version, index, at, type, v, salt, body, open, digest: digestOf(salt, body), hash };
}
