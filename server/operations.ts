import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { addLinksOfThisSecret, replaceLink } from '#server/access/links.ts';
import { diskOf, storeBytes } from '#server/ops/disk.ts';
import type { Logger } from '#server/ops/log.ts';
import type { Rapporteur } from '#server/rapporteur/rapporteur.ts';
import { checkBackup, rowsOf, type Checked } from '#server/record/backup/checkBackup.ts';
import { writeBackup } from '#server/record/backup/writeBackup.ts';
import { metaOf } from '#server/record/changeMeta.ts';
import type { LinkChange } from '#server/record/accessPort.ts';
import type { RecordPort } from '#server/record/port.ts';
import { serverNow } from '#server/rooms/consultationClock.ts';
import { erasePerson, type Erased } from '#server/rooms/erasePerson.ts';
import type { Rooms } from '#server/rooms/rooms.ts';
import type { Erasures } from '#server/transport/erasures.ts';
import type { Gateway } from '#server/transport/gateway.ts';
import { dropErased } from '#server/transport/sockets.ts';
import type { ConsultationId } from '#shared/basics/ids.ts';
import type { Role } from '#shared/consultation/roles.ts';

interface OperationsParts {
  record: RecordPort;
  rooms: Rooms;
  rapporteur: Rapporteur;
  gateway: Gateway;
  erasures: Erasures;
  secret: Buffer;
  dataDir: string;
  log: Logger;
}

/** What an organizer and an administrator do with a consultation besides holding it: links, erasure, backups, readiness. */
export class Operations {
  /** Where backups lie while they are sent or looked at. What a killed server left there is nobody's. */
  readonly #spool: string;

  constructor(private readonly parts: OperationsParts) {
    this.#spool = join(parts.dataDir, 'spool');
    rmSync(this.#spool, { recursive: true, force: true });
    mkdirSync(this.#spool, { recursive: true, mode: 0o700 });
  }

  /** If the secret was lost, every other role gets a link that can be shown too. Null if there is no such consultation. */
  async replaceLink(
    change: Omit<LinkChange, 'at' | 'next'> & { hasNext: boolean },
  ): Promise<Awaited<ReturnType<typeof replaceLink>> | null> {
    const { record, rooms, secret, log } = this.parts;
    const { consultationId, role, hasNext } = change;
    if (!(await rooms.get(consultationId))) return null;
    log.warn({ consultationId, role, hasNext }, hasNext ? 'link replaced' : 'link revoked');
    const replaced = await replaceLink(record, secret, { ...change, at: serverNow() });
    await addLinksOfThisSecret(record, secret, consultationId, serverNow());
    return replaced;
  }

  /** Erased in the record, forgotten by the room and the drafting thread, and every screen made to ask anew. */
  async erase(consultationId: ConsultationId, personId: string): Promise<Erased | null> {
    const { record, rooms, rapporteur, gateway, erasures, log } = this.parts;
    const room = await rooms.get(consultationId);
    // Before, so that nothing is being drafted that still holds the name; after, for what was begun meanwhile.
    await rapporteur.forget(consultationId);
    const erased = room && (await erasePerson(record, room, personId));
    if (!room || !erased) return null;
    await erasures.note(consultationId, room.version);
    erasures.dropAt(consultationId, room.version, () => dropErased(gateway.io, consultationId, personId));
    await rapporteur.forget(consultationId);
    await erasures.note(consultationId, room.version);
    const { maybe, words, namesakes } = erased;
    const left = { maybe: maybe.length, words: words.length, namesakes: namesakes.length };
    log.warn({ consultationId, personId, ...erased, ...left }, 'person erased');
    return erased;
  }

  /** A file of its own for a backup; `clear` takes it away again. */
  spooled(): { path: string; clear: () => Promise<void> } {
    const path = join(this.#spool, `${randomBytes(9).toString('base64url')}.ndjson`);
    return { path, clear: () => unlink(path).catch(() => undefined) };
  }

  /** Writes a backup to a file. @returns the time it was taken at; null if there is no such consultation */
  async backUp(consultationId: ConsultationId, path: string): Promise<number | null> {
    if (!(await this.parts.rooms.get(consultationId))) return null;
    const takenAt = serverNow();
    await writeBackup(this.parts.record, consultationId, path, takenAt);
    return takenAt;
  }

  /** Somebody has the whole of a backup now. */
  async backedUp(consultationId: ConsultationId, takenAt: number): Promise<void> {
    await this.parts.record.patchMeta(consultationId, { lastBackupAt: takenAt });
    this.parts.log.info({ consultationId }, 'backed up');
  }

  /**
   * Takes in a consultation from a backup and opens its room.
   * @returns what was in it, and the roles that got a new link because this server has another secret
   * @throws BackupFault for what is no whole backup, ConsultationExists
   */
  async restore(path: string): Promise<Checked & { newLinks: Role[] }> {
    const { record, rooms, rapporteur, secret, log } = this.parts;
    const checked = await checkBackup(path);
    const { consultationId } = checked;
    await record.takeIn(() => rowsOf(path));
    await record.patchMeta(consultationId, { lastBackupAt: checked.takenAt });
    const newLinks = await addLinksOfThisSecret(record, secret, consultationId, serverNow());
    await rooms.open(consultationId);
    await rapporteur.sweep(consultationId);
    log.warn({ consultationId, commits: checked.commits }, 'restored');
    return { ...checked, newLinks };
  }

  /** What is worth a look before a sitting; null if there is no such consultation. */
  async readiness(consultationId: ConsultationId): Promise<object | null> {
    const { record, rooms, dataDir } = this.parts;
    const room = await rooms.get(consultationId);
    if (!room) return null;
    const { lastBackupAt } = await metaOf(record, consultationId);
    return {
      now: serverNow(),
      writable: await record.isWritable(),
      disk: await diskOf(dataDir),
      record: { commits: room.version, bytes: storeBytes(dataDir) },
      lastBackupAt: typeof lastBackupAt === 'number' ? lastBackupAt : null,
    };
  }

  /** All consultations of this server, the oldest first. */
  async consultations(): Promise<object[]> {
    const { record, rooms } = this.parts;
    const listed: object[] = [];
    for (const { consultationId: id, createdAt, meta } of await record.consultations()) {
      const room = await rooms.get(id);
      if (room)
        listed.push({
          id,
          title: room.state.everyone.setUp.title,
          createdAt,
          lastBackupAt: meta['lastBackupAt'] ?? null,
        });
    }
    return listed;
  }
}
