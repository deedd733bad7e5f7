import type { Request } from 'express';
import { isSameSecret } from '#server/access/secret.ts';
import { resolve } from '#server/access/sessions.ts';
import type { RecordPort } from '#server/record/port.ts';
import type { SessionRow } from '#server/record/accessPort.ts';
import { audienceOf, audiences, sees, type Audience, type Role } from '#shared/consultation/roles.ts';
import { notFound, Problem } from './problem.ts';

/** Who asks: the bearer's ticket, else the cookies of this browser, which may hold several roles. */
export class Callers {
  constructor(
    private readonly record: RecordPort,
    private readonly adminToken: string,
  ) {}

  /** @throws Problem 401 without the admin token */
  requireAdmin(request: Request): void {
    if (this.isAdmin(request)) return;
    throw new Problem(
      'unauthenticated',
      bearerOf(request) === null ? 'This needs the admin token.' : 'That is not the admin token of this server.',
    );
  }

  isAdmin(request: Request): boolean {
    return isSameSecret(bearerOf(request) ?? '', this.adminToken);
  }

  /**
   * Whoever holds the admin token or any live session; the answer names them in counts and queues.
   * @throws Problem 401
   */
  async requireAnybody(request: Request): Promise<string> {
    if (this.isAdmin(request)) return 'admin';
    const [first] = await this.#liveSessions(request);
    if (!first)
      throw new Problem('unauthenticated', 'Open a consultation by your link first, or give the admin token.');
    return first.sessionId;
  }

  /**
   * The session that the caller has in this consultation; of several (cookies of several roles) the one of the preferred role, else
   * the one that sees most.
   * @throws Problem 401 without a live session, 404 with one of another consultation only
   */
  async require(request: Request, consultationId: string, preferred?: Role): Promise<SessionRow> {
    const live = await this.#liveSessions(request);
    if (live.length === 0)
      throw new Problem(
        'unauthenticated',
        bearerOf(request) === null
          ? 'Open this consultation by your link first.'
          : 'That token or ticket is not valid here, or not any more.',
      );
    const here = live.filter((session) => session.consultationId === consultationId);
    const first = here.find(({ role }) => role === preferred) ?? here.toSorted((a, b) => rank(b) - rank(a))[0];
    if (!first) throw notFound();
    return first;
  }

  /**
   * As what audience somebody reads a record that is public: that of their session here; null for a stranger.
   * @throws Problem 401 with a ticket that is not valid, which whoever holds it should know
   */
  async publicReader(request: Request, consultationId: string): Promise<Audience | null> {
    const live = await this.#liveSessions(request);
    if (live.length === 0 && bearerOf(request) !== null) await this.require(request, consultationId);
    const here = live.filter((session) => session.consultationId === consultationId);
    return (
      here.map(({ role }) => audienceOf(role)).toSorted((a, b) => audiences.indexOf(b) - audiences.indexOf(a))[0] ??
      null
    );
  }

  /** @throws Problem 403 below that audience, besides those of `require` */
  async requireAudience(request: Request, consultationId: string, audience: Audience): Promise<SessionRow> {
    const session = await this.require(request, consultationId);
    if (!sees(audienceOf(session.role), audience)) throw new Problem('forbidden', 'Your role may not read this.');
    return session;
  }

  async #liveSessions(request: Request): Promise<SessionRow[]> {
    const bearer = bearerOf(request);
    const tickets =
      bearer === null
        ? [...cookiesOf(request).entries()].flatMap(([name, value]) => (name.startsWith('rostrum-') ? [value] : []))
        : [bearer];
    const sessions = await Promise.all(tickets.slice(0, 20).map((ticket) => resolve(this.record, ticket)));
    return sessions.filter((session) => session !== null);
  }
}

export function bearerOf(request: Request): string | null {
  return /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;
}

export function cookiesOf(request: Pick<Request, 'headers'>): Map<string, string> {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='));
  return new Map(pairs.flatMap(([name, value]) => (name && value ? [[name, value] as const] : [])));
}

function rank({ role }: SessionRow): number {
  return audiences.indexOf(audienceOf(role));
}
