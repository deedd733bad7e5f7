import { askAs, type Session } from '#client/connection/session.ts';
import type { Role } from '#shared/consultation/roles.ts';
import type { Links } from '../organizing.ts';

/** What happens to a role's link: another one takes its place, or it goes and none does. */
export type Change = 'rotate' | 'revoke';

/** The links after a new one has taken a role's place. Who came in by the old one stays, or is signed out. @throws Unwelcome */
export function rotateLink(session: Session, role: Role, keepSessions: boolean): Promise<Links> {
  return send(session, role, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ keepSessions }),
  });
}

/** The links without a role's; whoever came in by it is signed out. @throws Unwelcome */
export function revokeLink(session: Session, role: Role): Promise<Links> {
  return send(session, role, { method: 'DELETE' });
}

async function send(session: Session, role: Role, request: RequestInit): Promise<Links> {
  const path = `/api/consultations/${session.consultationId}/links/${role}`;
  return (await askAs<{ links: Links }>(session, path, request)).links;
}
