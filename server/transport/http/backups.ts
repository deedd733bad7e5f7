import { createReadStream, createWriteStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Router } from 'express';
import { BackupFault } from '#server/record/backup/backupFault.ts';
import { ConsultationExists } from '#server/record/faults.ts';
import type { Callers } from './callers.ts';
import { requireOrganizer } from './organizers.ts';
import { notFound, Problem } from './problem.ts';

export interface BackupsParts {
  callers: Callers;
  operations: {
    spooled: () => { path: string; clear: () => Promise<void> };
    backUp: (consultationId: string, path: string) => Promise<number | null>;
    backedUp: (consultationId: string, takenAt: number) => Promise<void>;
    restore: (path: string) => Promise<{ consultationId: string; commits: number; head: string; newLinks: string[] }>;
    consultations: () => Promise<object[]>;
  };
  linksOf: (consultationId: string) => Promise<Record<string, string> | null>;
}

/** A gigabyte: the body goes to the disk as it comes, so memory does not bound it. */
const LARGEST = 2 ** 30;

/** A consultation out as a file and in again, while the others go on. */
export function backupRoutes({ callers, operations, linksOf }: BackupsParts): Router {
  const router = Router();

  router.get('/api/consultations', async (request, response) => {
    callers.requireAdmin(request);
    response.json({ consultations: await operations.consultations() });
  });

  router.get('/api/consultations/:id/backup', async (request, response) => {
    const { id } = request.params;
    await requireOrganizer(callers, request, id, 'Backups are for the organizer.');
    const { path, clear } = operations.spooled();
    try {
      const takenAt = await operations.backUp(id, path);
      if (takenAt === null) throw notFound();
      const stamp = new Date(takenAt).toISOString().replace(/[-:]|\.\d+/g, '');
      response.type('application/x-ndjson');
      response.setHeader('Content-Disposition', `attachment; filename="rostrum-${id}-${stamp}.ndjson"`);
      await pipeline(createReadStream(path), response);
      await operations.backedUp(id, takenAt);
    } finally {
      await clear();
    }
  });

  router.post('/api/restore', async (request, response) => {
    callers.requireAdmin(request);
    const { path, clear } = operations.spooled();
    try {
      await pipeline(request, bounded, createWriteStream(path, { mode: 0o600 }));
      const { consultationId: id, commits, head, newLinks } = await operations.restore(path).catch(explain);
      response.status(201).json({ id, commits, head, newLinks, links: await linksOf(id) });
    } finally {
      await clear();
    }
  });

  return router;
}

/** @throws Problem 413 past the largest backup */
async function* bounded(body: Readable): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > LARGEST) throw new Problem('tooLarge', 'That is too large: a backup has one gigabyte at most.');
    yield piece;
  }
}

function explain(fault: unknown): never {
  if (fault instanceof BackupFault) throw new Problem('malformed', fault.message);
  if (fault instanceof ConsultationExists)
    throw new Problem('malformed', 'This consultation is on this server already. Nothing was changed.');
  throw fault;
}
