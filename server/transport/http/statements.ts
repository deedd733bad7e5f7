import { randomBytes } from 'node:crypto';
import { Router, type RequestHandler } from 'express';
import type { RateLimits } from '#server/access/rateLimits.ts';
import type { FileReading } from '#server/reading/fileReading.ts';
import type { SessionRow } from '#server/record/accessPort.ts';
import type { Room } from '#server/rooms/room.ts';
import type { Rooms } from '#server/rooms/rooms.ts';
import { speakingMinutes } from '#shared/basics/speakingMinutes.ts';
import type { RefusalCode } from '#shared/consultation/refusals.ts';
import { actorOf } from '../actor.ts';
import { rawBody } from './bodies.ts';
import type { Callers } from './callers.ts';
import { bytesOf, readForm } from './multipart.ts';
import { notFound, Problem, type ProblemCode } from './problem.ts';
import { documentText, LONGEST_TEXT } from './reading.ts';

interface StatementsParts {
  callers: Callers;
  rooms: Rooms;
  limits: RateLimits;
  reading: FileReading;
}

/** Statements handed in, as text or as a file: for a request, or as written contributions. */
export function statementRoutes({ callers, rooms, limits, reading }: StatementsParts): Router {
  const router = Router();
  const participants: RequestHandler<{ id: string }> = async (request, response, next) => {
    const session = await callers.require(request, request.params.id, 'participant');
    if (session.role !== 'participant') throw new Problem('forbidden', 'Participants hand in statements.');
    const wait = await limits.command(session.sessionId);
    if (wait !== null) throw new Problem('tooMany', `Too much at once. Try again in ${wait} s.`, wait);
    response.locals['session'] = session;
    next();
  };
  router.post('/api/consultations/:id/statements', participants, rawBody, async (request, response) => {
    const session = response.locals['session'] as SessionRow;
    const room = await rooms.get(session.consultationId);
    if (!room) throw notFound();
    const form = await readForm(request.headers['content-type'], request.body as Buffer, 'the statement');
    const statement = await statementIn(form, (bytes) => documentText(reading, bytes, session.sessionId));
    response.status(201).json(await handIn(room, session, statement));
  });
  return router;
}

/** @throws Problem with the refusal's sentence */
async function handIn(room: Room, session: SessionRow, form: StatementForm): Promise<object> {
  const { text, requestId, language } = form;
  const words = text.split(/\s+/).filter(Boolean).length;
  if (words === 0) throw new Problem('malformed', 'The statement has no text.');
  const receipt = `R-${randomBytes(5).toString('hex').toUpperCase()}`;
  const outcome = await room.submit({
    command: { type: 'SubmitStatement', ...(requestId !== undefined && { requestId }) },
    actor: actorOf(session),
    commandKey: `${session.sessionId}/statement/${receipt}`,
    statement: { receipt, text, words, ...(language !== undefined && { language }) },
  });
  if (!outcome.ok) throw new Problem(problemOf[outcome.refusal] ?? 'malformed', outcome.message);
  return { ...outcome.result, minutes: speakingMinutes(words) };
}

const problemOf: Partial<Record<RefusalCode, ProblemCode>> = {
  notFound: 'notFound',
  notAllowed: 'forbidden',
  notRecorded: 'failed',
};

interface StatementForm {
  text: string;
  requestId?: string;
  language?: string;
}

const PARTS = ['file', 'statement', 'text', 'requestId', 'language'];
/** Of what goes with the statement. */
const LONGEST_FIELD = 100;

/** The parts of the form: `file`, `statement` or `text`, and optionally `requestId` and `language`. */
async function statementIn(
  form: FormData,
  textOf: (bytes: Uint8Array) => Promise<{ text: string }>,
): Promise<StatementForm> {
  const unknown = [...form.keys()].find((key) => !PARTS.includes(key));
  if (unknown !== undefined) throw new Problem('malformed', `${unknown.slice(0, 40)} is not known here.`);
  const part = form.get('file') ?? form.get('statement') ?? form.get('text');
  if (part === null) throw new Problem('malformed', 'The form has no part "file" or "text".');
  const { text } = typeof part === 'string' ? { text: part } : await textOf(await bytesOf(part));
  if (text.length > LONGEST_TEXT)
    throw new Problem('tooLarge', 'That statement is too long: two hundred thousand characters at most.');
  const field = (key: string) => {
    const value = form.get(key);
    if (typeof value === 'string' && value.length > LONGEST_FIELD)
      throw new Problem('malformed', `${key} is too long: a hundred characters at most.`);
    return typeof value === 'string' && value !== '' ? { [key]: value } : {};
  };
  return { text: text.normalize('NFC'), ...field('requestId'), ...field('language') };
}
