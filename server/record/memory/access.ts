import type { Access } from '../accessPort.ts';
import type { MemoryStore } from './memoryStore.ts';

/** Links, sessions and person ordinals in memory. */
export function memoryAccess(store: MemoryStore): Access {
  return { ...memoryLinks(store), ...memorySessions(store) };
}

type Links = Pick<Access, 'addLinks' | 'linkByTokenHash' | 'link' | 'links' | 'revokeLink' | 'replaceLinks'>;

function copyOf<Row>(rows: Iterable<Row>, wanted: (row: Row) => boolean): Row | null {
  for (const row of rows) if (wanted(row)) return structuredClone(row);
  return null;
}

function memoryLinks(store: MemoryStore): Links {
  return {
    async addLinks(links) {
      for (const link of links) store.links.set(link.linkId, structuredClone(link));
    },
    async linkByTokenHash(tokenHash) {
      return copyOf(store.links.values(), (link) => link.tokenHash === tokenHash);
    },
    async link(linkId) {
      return copyOf(store.links.values(), (link) => link.linkId === linkId);
    },
    async links(consultationId) {
      return structuredClone([...store.links.values()].filter((link) => link.consultationId === consultationId));
    },
    async revokeLink(linkId, at) {
      const link = store.links.get(linkId);
      if (link) link.revokedAt ??= at;
    },
    async replaceLinks({ consultationId, role, at, next, stay }) {
      const live = [...store.links.values()].filter(
        (link) => link.consultationId === consultationId && link.role === role && link.revokedAt === null,
      );
      const revoked = live.map(({ linkId }) => linkId);
      for (const link of live) link.revokedAt = at;
      if (next) store.links.set(next.linkId, structuredClone(next));
      for (const session of store.sessions.values())
        if (next && revoked.includes(session.linkId) && (stay === 'all' || stay.includes(session.sessionId)))
          session.linkId = next.linkId;
      return { revoked };
    },
  };
}

function memorySessions(store: MemoryStore): Omit<Access, keyof Links> {
  return {
    async nextPersonOrdinal(consultationId) {
      return (store.shelf(consultationId).lastPerson += 1);
    },
    async addSession(session) {
      store.sessions.set(session.sessionId, structuredClone(session));
    },
    async sessionByTicketHash(ticketHash) {
      return copyOf(store.sessions.values(), (session) => session.ticketHash === ticketHash);
    },
    async updateSession(sessionId, change) {
      const session = store.sessions.get(sessionId);
      if (session && change.profile !== undefined) session.profile = structuredClone(change.profile);
      if (session && change.mode !== undefined) session.mode = change.mode;
    },
    async eraseSessions(consultationId, personId) {
      const theirs = [...store.sessions].filter(
        ([, session]) => session.consultationId === consultationId && session.personId === personId,
      );
      for (const [key] of theirs) store.sessions.delete(key);
      return theirs.length;
    },
  };
}
