import { Router } from 'express';
import type { RateLimits } from '#server/access/rateLimits.ts';
import type { DocumentKind } from '#server/reading/readingProtocol.ts';
import { Busy, type FileReading } from '#server/reading/fileReading.ts';
import { rawBody } from './bodies.ts';
import type { Callers } from './callers.ts';
import { onlyFile } from './multipart.ts';
import { Problem } from './problem.ts';

/** A statement's text must fit the record's largest message, and no concept note is longer. */
export const LONGEST_TEXT = 200_000;

/** The text of a file, for whoever has a session or the admin token; nothing is kept. */
export function readingRoutes({
  callers,
  limits,
  reading,
}: {
  callers: Callers;
  limits: RateLimits;
  reading: FileReading;
}): Router {
  const router = Router();
  router.post(
    '/api/reading',
    async (request, response, next) => {
      const asker = await callers.requireAnybody(request);
      const wait = await limits.command(asker);
      if (wait !== null) throw new Problem('tooMany', `Too much at once. Try again in ${wait} s.`, wait);
      response.locals['asker'] = asker;
      next();
    },
    rawBody,
    async (request, response) => {
      const bytes = await onlyFile(request.headers['content-type'], request.body as Buffer);
      response.json(await documentText(reading, bytes, response.locals['asker'] as string));
    },
  );
  return router;
}

/**
 * The text of a document, in NFC.
 * @param asker whose file it is
 * @throws Problem with the sentence why it cannot be read
 */
export async function documentText(
  reading: FileReading,
  bytes: Uint8Array,
  asker: string,
): Promise<{ text: string; kind: DocumentKind }> {
  const answer = await busyAsProblem(reading.ask({ ask: 'text', bytes }, asker));
  if (!answer.ok) throw new Problem('malformed', answer.sentence);
  if (!('text' in answer)) throw new Error('asked for a text, answered with a table');
  if (answer.text.length > LONGEST_TEXT)
    throw new Problem('tooLarge', 'That text is too long: two hundred thousand characters at most.');
  return { text: answer.text.normalize('NFC'), kind: answer.kind };
}

/**
 * The rows of a table.
 * @throws Problem with the sentence why it cannot be read
 */
export async function tableRows(reading: FileReading, bytes: Uint8Array, asker: string): Promise<string[][]> {
  const answer = await busyAsProblem(reading.ask({ ask: 'rows', bytes }, asker));
  if (!answer.ok) throw new Problem('malformed', answer.sentence);
  if (!('rows' in answer)) throw new Error('asked for a table, answered with a text');
  return answer.rows;
}

async function busyAsProblem<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Busy) throw new Problem('tooMany', error.message, error.retryAfterSeconds);
    throw error;
  }
}
