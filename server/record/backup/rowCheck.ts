import type * as z from 'zod';
import type { KeptConsultation, KeptRow } from '../backupsPort.ts';
import { BackupFault } from './backupFault.ts';
import { firstRowSchema, rowSchemas } from './keptRow.schema.ts';

/** Only a rehearsal has these: its people play by themselves, and it may be wiped. */
const OF_REHEARSALS = ['sample', 'rehearsal', 'cast'];

/**
 * What the chain does not cover, looked at line by line: the shape of every row, whose it is, and that no person of the record comes
 * again as somebody else. A digest can be made by anybody, so it vouches for nothing.
 */
export class RowCheck {
  #line = 0;
  #consultation: KeptConsultation | null = null;
  #isRehearsal = false;
  #lastPerson = 0;
  readonly #roleOfLink = new Map<string, string>();

  /** @throws BackupFault */
  take(row: KeptRow): void {
    this.#line += 1;
    if (this.#line === 1) return this.#takeFirst(row);
    const kind = Object.keys(row)[0] ?? '';
    if (!isKind(kind))
      throw new BackupFault(`Line ${this.#line} of this backup is of no known kind. Nothing was restored.`);
    this.#require(rowSchemas[kind], row);
    if ('event' in row) this.#takeBody(row.event.body);
    if ('link' in row) this.#roleOfLink.set(row.link.linkId, row.link.role);
    if ('session' in row) {
      if (this.#roleOfLink.get(row.session.linkId) !== row.session.role) throw this.#fault('session.role');
      this.#person(row.session.personId);
    }
    const of = 'link' in row ? row.link : 'session' in row ? row.session : 'blob' in row ? row.blob : null;
    if (of && of.consultationId !== this.#consultation?.consultationId) throw this.#fault(`${kind}.consultationId`);
  }

  /** After the last line. @throws BackupFault */
  finish(verdict: { commits: number; events: number }): void {
    if (!this.#consultation) return;
    const { lastPerson, head, meta } = this.#consultation;
    this.#line = 1;
    if (lastPerson < this.#lastPerson) throw this.#fault('consultation.lastPerson');
    if (head.version !== verdict.commits) throw this.#fault('consultation.head.version');
    if (head.n !== verdict.events) throw this.#fault('consultation.head.n');
    const foreign = OF_REHEARSALS.find((key) => meta[key] !== undefined && meta[key] !== false);
    if (foreign !== undefined && !this.#isRehearsal) throw this.#fault(`consultation.meta.${foreign}`);
  }

  /** What is no first line at all is told by whoever reads the file. */
  #takeFirst(row: KeptRow): void {
    if (!('rostrumBackup' in row) || !('consultation' in row)) return;
    this.#require(firstRowSchema, row);
    this.#consultation = row.consultation;
  }

  /** The body is what a person typed nothing into, so an id that stands there is one. */
  #takeBody(body: string): void {
    for (const [, id] of body.matchAll(/"(?:by|personId)":"(p\d+)"/g)) this.#person(id!);
    if (this.#line === 2) this.#isRehearsal = /"rehearsal":true/.test(body);
  }

  #person(id: string): void {
    const ordinal = /^p(\d+)$/.exec(id)?.[1];
    if (ordinal !== undefined) this.#lastPerson = Math.max(this.#lastPerson, Number(ordinal));
  }

  #require(schema: z.ZodType, row: KeptRow): void {
    const { error } = schema.safeParse(row);
    if (!error) return;
    const [issue] = error.issues;
    const key = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    throw this.#fault([...(issue?.path ?? []), ...key].join('.').slice(0, 80));
  }

  #fault(where: string): BackupFault {
    return new BackupFault(
      `Line ${this.#line} of this backup cannot be right at ${where}: it was changed after it was made. Nothing was restored.`,
    );
  }
}

function isKind(key: string): key is keyof typeof rowSchemas {
  return Object.hasOwn(rowSchemas, key);
}
