import { pino, type Logger } from 'pino';

export type { Logger };

/**
 * JSON lines on standard output. What is logged is named field by field where it is logged; of an error only what our own code says.
 * Tickets, cookies, tokens, names and texts are never among it.
 */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    redact: ['req.headers.authorization', 'req.headers.cookie', 'ticket', 'token', '*.ticket', '*.token'],
    serializers: { err: faultOf },
  });
}

/** An error's own fields may hold what was sent, e.g. the body that could not be read. */
function faultOf(error: unknown): object {
  if (!(error instanceof Error)) return { message: typeof error };
  const { name, message, stack } = error;
  const code = (error as { code?: unknown }).code;
  return { name, message, stack, ...(typeof code === 'string' && { code }) };
}
