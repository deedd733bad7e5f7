import { Router, type Request } from 'express';
import { linkOfToken, replacedLink } from '#server/access/links.ts';
import type { RateLimits } from '#server/access/rateLimits.ts';
import { cookieName, join, type Joined } from '#server/access/sessions.ts';
import type { RecordPort, SessionRow } from '#server/record/port.ts';
import { serverNow } from '#server/rooms/consultationClock.ts';
import { openSessionSchema } from '#shared/wire/session.schema.ts';
import { jsonBody } from './bodies.ts';
import { bearerOf, cookiesOf } from './callers.ts';
import { faultsIn } from './faults.ts';
import { notFound, Problem } from './problem.ts';

export interface SessionsParts {
  record: RecordPort;
  limits: RateLimits;
  /** Tells sockets and record of what somebody has said anew of themselves. */
  introduce: (session: SessionRow) => Promise<void>;
  /** Where the room display's QR code leads. */
  joinUrl: (consultationId: string) => Promise<string | null>;
  secureCookies: boolean;
}

const REPLACED = 'This link was replaced. Ask the organizer for the new one.';

export function sessionRoutes({ record, limits, introduce, joinUrl, secureCookies }: SessionsParts): Router {
  const router = Router();

  router.post('/api/sessions', jsonBody, async (request, response) => {
    const parsed = openSessionSchema.safeParse(request.body);
    if (!parsed.success) throw new Problem('malformed', faultsIn(parsed.error.issues));
    const { token, person, mode } = parsed.data;
    const link = await linkOfToken(record, token);
    const wait = await limits.session(link?.linkId ?? null, request.ip ?? '');
    if (wait !== null)
      throw new Problem('tooMany', `Many people are joining at once. Try again in ${wait} seconds.`, wait);
    const presented = presentedIn(request, link?.linkId);
    const joined = await join(record, { token, person, mode, presented }, serverNow());
    if (!joined) throw (await replacedLink(record, token)) ? new Problem('replaced', REPLACED) : notFound();
    if (!joined.isNew && (person ?? mode)) await introduce(joined.session);
    response.cookie(cookieName(joined.session.linkId), joined.ticket, {
      httpOnly: true,
      sameSite: 'lax',
      secure: secureCookies,
      path: '/',
    });
    response.status(201).json(await answerOf(joined));
  });

  const answerOf = async ({ ticket, session }: Joined) => ({
    ticket,
    role: session.role,
    personId: session.personId,
    consultationId: session.consultationId,
    person: session.profile,
    mode: session.mode,
    ...(session.role === 'display' && { joinUrl: await joinUrl(session.consultationId) }),
  });

  return router;
}

/** The tickets that a caller holds for a link; for one that does not open any more, all of this browser's. */
function presentedIn(request: Request, linkId: string | undefined): string[] {
  const cookies = cookiesOf(request);
  const fromCookies =
    linkId === undefined
      ? [...cookies].flatMap(([name, ticket]) => (name.startsWith('rostrum-') ? [ticket] : [])).slice(0, 20)
      : [cookies.get(cookieName(linkId))];
  return [bearerOf(request), ...fromCookies].filter((ticket) => !!ticket) as string[];
}
