import type { Role } from '#shared/consultation/roles.ts';
import type { Access, LinkChange, LinkRow, SessionRow } from '../accessPort.ts';
import { UnknownConsultation } from '../faults.ts';
import type { SqliteStore } from './store.ts';

export interface LinkColumns {
  link: string;
  consultation: string;
  role: string;
  token_hash: string;
  created_at: number;
  revoked_at: number | null;
}
export interface SessionColumns {
  session: string;
  ticket_hash: string;
  link: string;
  consultation: string;
  role: string;
  person: string;
  profile: string;
  mode: string | null;
  created_at: number;
}

/** Links, sessions and person ordinals. */
export function sqliteAccess(store: SqliteStore): Access {
  return { ...sqliteLinks(store), ...sqliteSessions(store) };
}

type Links = Pick<Access, 'addLinks' | 'linkByTokenHash' | 'link' | 'links' | 'revokeLink' | 'replaceLinks'>;

function sqliteLinks(store: SqliteStore): Links {
  const insert = store.prepare('INSERT INTO links VALUES (?, ?, ?, ?, ?, ?)');
  const byToken = store.prepare<LinkColumns>('SELECT * FROM links WHERE token_hash = ?');
  const byId = store.prepare<LinkColumns>('SELECT * FROM links WHERE link = ?');
  const ofConsultation = store.prepare<LinkColumns>(
    'SELECT * FROM links WHERE consultation = ? ORDER BY created_at, link',
  );
  const revoke = store.prepare('UPDATE links SET revoked_at = ? WHERE link = ? AND revoked_at IS NULL');
  const one = (row: LinkColumns | undefined): LinkRow | null => (row ? linkOf(row) : null);
  const add = ({ linkId, consultationId, role, tokenHash, createdAt, revokedAt }: LinkRow) =>
    insert.run(linkId, consultationId, role, tokenHash, createdAt, revokedAt);
  const replace = sqliteReplacing(store, add);

  return {
    async addLinks(links) {
      await store.write(() => links.forEach(add));
    },
    replaceLinks: (change) => store.write(() => replace(change)),
    async linkByTokenHash(tokenHash) {
      return one(store.read(() => byToken.get(tokenHash)));
    },
    async link(linkId) {
      return one(store.read(() => byId.get(linkId)));
    },
    async links(consultationId) {
      return store.read(() => ofConsultation.all(consultationId)).map(linkOf);
    },
    async revokeLink(linkId, at) {
      await store.write(() => revoke.run(at, linkId));
    },
  };
}

/** A job within a transaction. */
function sqliteReplacing(store: SqliteStore, add: (link: LinkRow) => void) {
  const live = store.prepare<{ link: string }>(
    'SELECT link FROM links WHERE consultation = ? AND role = ? AND revoked_at IS NULL',
  );
  const revoke = store.prepare('UPDATE links SET revoked_at = ? WHERE link = ?');
  const moveAll = store.prepare('UPDATE sessions SET link = ? WHERE link = ?');
  const moveOne = store.prepare('UPDATE sessions SET link = ? WHERE link = ? AND session = ?');

  return ({ consultationId, role, at, next, stay }: LinkChange): { revoked: string[] } => {
    const revoked = live.all(consultationId, role).map(({ link }) => link);
    if (next) add(next);
    for (const link of revoked) {
      revoke.run(at, link);
      if (next && stay === 'all') moveAll.run(next.linkId, link);
      if (next && stay !== 'all') for (const session of stay) moveOne.run(next.linkId, link, session);
    }
    return { revoked };
  };
}

function sqliteSessions(store: SqliteStore): Omit<Access, keyof Links> {
  const countPerson = store.prepare('UPDATE consultations SET last_person = last_person + 1 WHERE consultation = ?');
  const lastPerson = store.prepare<{ last_person: number }>(
    'SELECT last_person FROM consultations WHERE consultation = ?',
  );
  const insert = store.prepare('INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const byTicket = store.prepare<SessionColumns>('SELECT * FROM sessions WHERE ticket_hash = ?');
  const setProfile = store.prepare('UPDATE sessions SET profile = ? WHERE session = ?');
  const setMode = store.prepare('UPDATE sessions SET mode = ? WHERE session = ?');
  const erase = store.prepare('DELETE FROM sessions WHERE consultation = ? AND person = ?');

  return {
    async nextPersonOrdinal(consultationId) {
      return store.write(() => {
        if (countPerson.run(consultationId).changes === 0) throw new UnknownConsultation(consultationId);
        return lastPerson.get(consultationId)!.last_person;
      });
    },
    async addSession(row) {
      const { sessionId, ticketHash, linkId, consultationId, role, personId, profile, mode, createdAt } = row;
      const text = JSON.stringify(profile);
      await store.write(() =>
        insert.run(sessionId, ticketHash, linkId, consultationId, role, personId, text, mode, createdAt),
      );
    },
    async sessionByTicketHash(ticketHash) {
      const row = store.read(() => byTicket.get(ticketHash));
      return row ? sessionOf(row) : null;
    },
    async updateSession(sessionId, { profile, mode }) {
      await store.write(() => {
        if (profile !== undefined) setProfile.run(JSON.stringify(profile), sessionId);
        if (mode !== undefined) setMode.run(mode, sessionId);
      });
    },
    async eraseSessions(consultationId, personId) {
      return (await store.writeOver(() => erase.run(consultationId, personId))).changes;
    },
  };
}

export function linkOf(row: LinkColumns): LinkRow {
  return {
    linkId: row.link,
    consultationId: row.consultation,
    role: row.role as Role,
    tokenHash: row.token_hash,
    createdAt: row.created_at,
    revokedAt: row.revoked_at,
  };
}

export function sessionOf(row: SessionColumns): SessionRow {
  return {
    sessionId: row.session,
    ticketHash: row.ticket_hash,
    linkId: row.link,
    consultationId: row.consultation,
    role: row.role as Role,
    personId: row.person,
    profile: JSON.parse(row.profile) as Record<string, unknown>,
    mode: row.mode,
    createdAt: row.created_at,
  };
}
