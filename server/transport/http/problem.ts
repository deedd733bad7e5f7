import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from '#server/ops/log.ts';
import { UnknownConsultation } from '#server/record/faults.ts';
import { routeOf } from './requestLog.ts';

export type ProblemCode =
  | 'malformed'
  | 'unauthenticated'
  | 'forbidden'
  | 'notFound'
  | 'replaced'
  | 'tooLarge'
  | 'tooMany'
  | 'notYet'
  | 'failed';

const statusOf: Record<ProblemCode, number> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  replaced: 404,
  tooLarge: 413,
  tooMany: 429,
  notYet: 501,
  failed: 500,
};

/** What went wrong, as a code and a sentence a person can act on: `{ error: { code, message } }`. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}

export function notFound(): Problem {
  return new Problem('notFound', 'There is nothing here, or not for you.');
}

/** The last handler: every error leaves as JSON with a sentence, and nothing of the server's inside. */
export function problems(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = asProblem(error);
    if (problem.code === 'failed')
      log.error({ err: error, method: request.method, route: routeOf(request) }, 'request failed');
    answer(response, problem);
  };
}

function answer(response: Response, { code, message, retryAfterSeconds }: Problem): void {
  if (retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(retryAfterSeconds));
  if (code === 'tooLarge') response.setHeader('Connection', 'close');
  response.status(statusOf[code]).json({ error: { code, message } });
}

/** Errors of the body parser carry a type; everything else unknown is the server's own failure. */
function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { type, status, limit } = (error ?? {}) as { type?: string; status?: number; limit?: number };
  // It was there when the request came in, and has been wiped meanwhile.
  if (error instanceof UnknownConsultation) return notFound();
  if (type === 'entity.too.large') return new Problem('tooLarge', tooLarge(limit));
  if (type === 'entity.parse.failed') return new Problem('malformed', 'That is not well-formed JSON.');
  if (status === 404) return notFound();
  if (status !== undefined && status >= 400 && status < 500)
    return new Problem('malformed', 'The request is malformed.');
  return new Problem('failed', 'Something went wrong on the server. Nothing was changed; try again.');
}

/** @param limit in bytes, as the body parser held it */
function tooLarge(limit = 0): string {
  const most =
    limit > 10 * 1024 * 1024 ? 'fifty megabytes' : limit < 1024 * 1024 ? `${limit / 1024} kB` : 'five megabytes';
  return `That is too large: ${most} at most.`;
}
