import { randomBytes } from 'node:crypto';
import type { Instant } from '#shared/basics/time.ts';
import { sha256 } from '#server/record/chain.ts';
import type { Access, LinkRow, SessionRow } from '#server/record/accessPort.ts';
import { linkOfToken, replacedLink } from './links.ts';
import type { Mode, Profile } from '#shared/consultation/people/profile.ts';
import { randomToken } from './secret.ts';

export interface JoinRequest {
  token: string;
  /** Replaces what was said before; left out, it stays. */
  person?: Profile | undefined;
  mode?: Mode | undefined;
  /** Tickets the caller holds already: the Bearer ticket, the link's cookie. What is not live is passed over. */
  presented: readonly string[];
}

export interface Joined {
  ticket: string;
  session: SessionRow;
  /** False if a presented ticket was this link's: the same person again. */
  isNew: boolean;
}

/** The cookie's name carries the link, so that one browser can hold several roles. */
export function cookieName(linkId: string): string {
  return `rostrum-${linkId}`;
}

/**
 * Opens a session on a link, or finds the one whose ticket is presented: same link, same person, same ticket again.
 * Null if the link is unknown or revoked. A link that was replaced lets in only whoever was kept when it was. Durable when it resolves.
 */
export async function join(store: Access, request: JoinRequest, now: Instant): Promise<Joined | null> {
  const link = await linkOfToken(store, request.token);
  if (!link) return keptOf(store, request);
  for (const ticket of request.presented) {
    const session = await store.sessionByTicketHash(sha256(ticket));
    if (session?.linkId === link.linkId)
      return { ticket, session: await changed(store, session, request), isNew: false };
  }
  const ticket = randomToken();
  const session = await newSession(store, link, ticket, request, now);
  return { ticket, session, isNew: true };
}

/** The session of a ticket; null if there is none or its link was revoked. */
export async function resolve(store: Access, ticket: string): Promise<SessionRow | null> {
  const session = await store.sessionByTicketHash(sha256(ticket));
  if (!session) return null;
  const link = await store.link(session.linkId);
  return link?.revokedAt === null ? session : null;
}

/** The session that goes on though the address in the page's bar was replaced: a live ticket of the same role. */
async function keptOf(store: Access, request: JoinRequest): Promise<Joined | null> {
  const replaced = await replacedLink(store, request.token);
  for (const ticket of replaced ? request.presented : []) {
    const session = await resolve(store, ticket);
    if (session?.consultationId === replaced?.consultationId && session?.role === replaced?.role)
      return { ticket, session: await changed(store, session!, request), isNew: false };
  }
  return null;
}

async function newSession(
  store: Access,
  link: LinkRow,
  ticket: string,
  request: JoinRequest,
  now: Instant,
): Promise<SessionRow> {
  const session: SessionRow = {
    sessionId: randomBytes(12).toString('base64url'),
    ticketHash: sha256(ticket),
    linkId: link.linkId,
    consultationId: link.consultationId,
    role: link.role,
    personId: `p${await store.nextPersonOrdinal(link.consultationId)}`,
    profile: withoutBlanks(request.person ?? {}),
    mode: request.mode ?? 'online',
    createdAt: now,
  };
  await store.addSession(session);
  return session;
}

async function changed(store: Access, session: SessionRow, { person, mode }: JoinRequest): Promise<SessionRow> {
  if (!person && !mode) return session;
  const change = { ...(person && { profile: withoutBlanks(person) }), ...(mode && { mode }) };
  await store.updateSession(session.sessionId, change);
  return { ...session, ...change };
}

/** A form sends what was left empty as an empty text. */
function withoutBlanks(person: Profile): Record<string, unknown> {
  return Object.fromEntries(Object.entries(person).filter(([, value]) => value !== '' && value !== undefined));
}
