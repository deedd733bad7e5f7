import { Router, type Request } from 'express';
import { linkOfToken, replacedLink } from '#server/access/links.ts';
import type { RateLimits } from '#server/access/rateLimits.ts';
import { cookieName, join, type Joined } from '#server/access/sessions.ts';
import type { RecordPort } from '#server/record/port.ts';
import type { SessionRow } from '#server/record/accessPort.ts';
import { serverNow } from '#server/rooms/consultationClock.ts';
import { openSessionSchema } from '#shared/wire/session.schema.ts';
import { smallBody } from './bodies.ts';
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

  router.post('/api/sessions', smallBody, async (request, response) => {
    const parsed = openSessionSchema.safeParse(request.body);
    if (!parsed.success) {
      await passed(limits.session(null, request.ip ?? ''));
      throw new Problem('malformed', faultsIn(parsed.error.issues));
    }
    const { token, person, mode } = parsed.data;
    const link = await linkOfToken(record, token);
    await passed(limits.session(link?.linkId ?? null, request.ip ?? ''));
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

/** @throws Problem 429 once the limit is reached; what is malformed counts too */
async function passed(limit: Promise<number | null>): Promise<void> {
  const wait = await limit;
  if (wait !== null)
    throw new Problem('tooMany', `Many people are joining at once. Try again in ${wait} seconds.`, wait);
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
