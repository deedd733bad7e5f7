import type { ConsultationId, PersonId } from '#shared/basics/ids.ts';
import type { Instant } from '#shared/basics/time.ts';
import type { Role } from '#shared/consultation/roles.ts';

export interface LinkRow {
  linkId: string;
  consultationId: ConsultationId;
  role: Role;
  /** SHA-256 of the token; the token itself is derived from the server's secret and not stored. */
  tokenHash: string;
  createdAt: Instant;
  revokedAt: Instant | null;
}

export interface LinkChange {
  consultationId: ConsultationId;
  role: Role;
  at: Instant;
  /** Null: the role is left without a link. */
  next: LinkRow | null;
  /** Which sessions of the revoked links go on under the next one; the others end with their link. */
  stay: 'all' | readonly string[];
}

export interface SessionRow {
  sessionId: string;
  /** SHA-256 of the ticket. */
  ticketHash: string;
  linkId: string;
  consultationId: ConsultationId;
  role: Role;
  personId: PersonId;
  /** What the person said of themselves; personal data, so it lies here and enters the record only when they act. */
  profile: Record<string, unknown>;
  mode: string | null;
  createdAt: Instant;
}

export interface Access {
  addLinks(links: LinkRow[]): Promise<void>;
  linkByTokenHash(tokenHash: string): Promise<LinkRow | null>;
  links(consultationId: ConsultationId): Promise<LinkRow[]>;
  link(linkId: string): Promise<LinkRow | null>;
  revokeLink(linkId: string, at: Instant): Promise<void>;
  /** In one transaction: every live link of the role is revoked, the next one added, and the sessions that stay are moved to it. */
  replaceLinks(change: LinkChange): Promise<{ revoked: string[] }>;
  /** The next person ordinal of the consultation (1, 2, ...), each given once, also after a restart. */
  nextPersonOrdinal(consultationId: ConsultationId): Promise<number>;
  addSession(session: SessionRow): Promise<void>;
  sessionByTicketHash(ticketHash: string): Promise<SessionRow | null>;
  updateSession(sessionId: string, change: { profile?: Record<string, unknown>; mode?: string | null }): Promise<void>;
  /** Takes every session of a person out, profile and all; the other half of erasing them. Says how many. */
  eraseSessions(consultationId: ConsultationId, personId: PersonId): Promise<number>;
}
