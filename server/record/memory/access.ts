import type { Access } from '../port.ts';
import type { MemoryStore } from './memoryStore.ts';

/** Links, sessions and person ordinals in memory. */
export function memoryAccess(store: MemoryStore): Access {
  const copyOf = <Row>(rows: Iterable<Row>, wanted: (row: Row) => boolean): Row | null => {
    for (const row of rows) if (wanted(row)) return structuredClone(row);
    return null;
  };

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
    async eraseProfiles(consultationId, personId) {
      for (const session of store.sessions.values()) {
        if (session.consultationId === consultationId && session.personId === personId) session.profile = {};
      }
    },
  };
}
