import type { Server, Socket } from 'socket.io';
import type { LinkRow, SessionRow } from '#server/record/accessPort.ts';
import type { ClientToServer, ServerToClient } from '#shared/wire/envelope.ts';

interface SocketData {
  session: SessionRow;
  strikes: number[];
}
type Nothing = Record<string, never>;

export type Sockets = Server<ClientToServer, ServerToClient, Nothing, SocketData>;
export type Client = Socket<ClientToServer, ServerToClient, Nothing, SocketData>;

/**
 * Links were revoked: sockets whose session stays go on under the next link, the others are cut at once. A client that is cut so opens
 * its link again, and is told over HTTP why it does not open.
 */
export function relink(io: Sockets, revoked: string[], next: LinkRow | null, stay: 'all' | readonly string[]): void {
  for (const socket of io.sockets.sockets.values()) {
    const { session } = socket.data;
    if (!revoked.includes(session.linkId)) continue;
    if (next && (stay === 'all' || stay.includes(session.sessionId)))
      socket.data.session = { ...session, linkId: next.linkId };
    else socket.disconnect(true);
  }
}

/**
 * Somebody was erased: their own sockets are cut, and everybody else's line is dropped, so that every client comes back and asks for
 * the state anew. Nothing in the protocol tells a client to forget.
 */
export function dropErased(io: Sockets, consultationId: string, personId: string): void {
  for (const socket of io.sockets.sockets.values()) {
    const { session } = socket.data;
    if (session.consultationId !== consultationId) continue;
    if (session.personId === personId) socket.disconnect(true);
    else socket.conn.close();
  }
}

/** How many sockets are open, by role. */
export function socketsByRole(io: Sockets): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { data } of io.sockets.sockets.values())
    counts.set(data.session.role, (counts.get(data.session.role) ?? 0) + 1);
  return counts;
}
