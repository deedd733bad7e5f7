import { pino, type Logger } from 'pino';

export type { Logger };

/** JSON lines on standard output. Tickets, cookies and tokens are never written. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    redact: ['req.headers.authorization', 'req.headers.cookie', 'ticket', 'token', '*.ticket', '*.token'],
  });
}
