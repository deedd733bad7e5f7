import { Router, type Response } from 'express';
import type { RecordLine, RecordPort } from '#server/record/port.ts';
import { verifyLines } from '#server/record/verify.ts';
import { audienceOfEvent, eventTable, type EventType } from '#shared/consultation/events.ts';
import { sees, type Audience } from '#shared/consultation/roles.ts';
import { Problem } from './problem.ts';
import type { Readers } from './readers.ts';

/** The record itself: every line, and whether the chain holds. */
export function recordRoutes({ readers, record }: { readers: Readers; record: RecordPort }): Router {
  const router = Router();

  router.get('/api/consultations/:id/record.ndjson', async (request, response) => {
    const { audience } = await readers.open(request);
    response.type('application/x-ndjson');
    for await (const line of record.lines(request.params.id)) {
      if (response.closed) return;
      if (!response.write(`${JSON.stringify(forAudience(line, audience))}\n`)) await drained(response);
    }
    response.end();
  });

  router.get('/api/consultations/:id/verify', async (request, response) => {
    await readers.open(request);
    const { id } = request.params;
    const { head } = request.query;
    if (head !== undefined && (typeof head !== 'string' || !/^[0-9a-f]{64}$/.test(head)))
      throw new Problem('malformed', 'A head is a hash of 64 hexadecimal digits in lower case.');
    const verdict = await verifyLines(record.lines(id), id);
    if (head === undefined) return void response.json(verdict);
    const contains = await record.hasHash(id, head);
    const missing = contains ? {} : { ok: false, why: 'That head is not in this record.' };
    response.json({ ...verdict, ...(verdict.ok && missing), contains });
  });

  return router;
}

/** Resolves when the client has taken what was written, or has left. */
function drained(response: Response): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done);
      resolve();
    };
    response.on('drain', done).on('close', done);
  });
}

/** A line the caller may not read keeps its place in the chain and nothing else. */
function forAudience(line: RecordLine, audience: Audience): object {
  const { version, index, at, type, v, salt, body, open, digest, hash } = line;
  const level = Object.hasOwn(eventTable, type) ? audienceOfEvent(type as EventType) : 'bureau';
  return sees(audience, level)
    ? { version, index, at, type, v, salt, body, open, digest, hash }
    : { version, index, at, digest, hash, withheld: true };
}
