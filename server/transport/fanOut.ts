import type { EventsFrame } from '#shared/wire/envelope.ts';
import { cut, idleWire, queuedBytes, textFrame, type Line } from './shortWay.ts';

/** What waits for one client at most. Whoever takes nothing any more is cut, and resyncs when they are back. */
const MOST_QUEUED_BYTES = 1024 * 1024;

/** A socket of the gateway's, as much of it as is needed here. */
export interface Member {
  readonly conn: object;
  emit: (name: 'events', frame: EventsFrame) => unknown;
  once: (name: 'disconnect', leave: () => void) => unknown;
}

/**
 * Sends one frame to everybody of a channel. The frame is built once and the same bytes are written to each websocket that is
 * idle; a client that polls, is changing over, or still has something to come is sent it the ordinary way, behind what waits.
 */
export class FanOut {
  /** Frames written the short way and the ordinary way, and clients cut, since the start. */
  readonly counts = { short: 0, ordinary: 0, cut: 0 };
  readonly #channels = new Map<string, Set<Member>>();

  constructor(private readonly mostQueuedBytes = MOST_QUEUED_BYTES) {}

  /** From now on, until its line ends, the socket is sent what goes to the channel. */
  join(channel: string, socket: Member): void {
    const members = this.#channels.get(channel) ?? new Set();
    this.#channels.set(channel, members.add(socket));
    socket.once('disconnect', () => {
      members.delete(socket);
      if (members.size === 0 && this.#channels.get(channel) === members) this.#channels.delete(channel);
    });
  }

  /** Tells how many it was sent to, and how many bytes it has. */
  send(channel: string, frame: EventsFrame): { sockets: number; bytes: number } {
    const members = this.#channels.get(channel);
    if (!members) return { sockets: 0, bytes: 0 };
    const sockets = members.size;
    const bytes = textFrame(`42${JSON.stringify(['events', frame])}`);
    for (const socket of members) this.#sendTo(socket, bytes, frame);
    return { sockets, bytes: bytes.length };
  }

  #sendTo(socket: Member, bytes: Buffer, frame: EventsFrame): void {
    const line = socket.conn as Line;
    const wire = idleWire(line);
    if (wire) {
      this.counts.short += 1;
      // True while little waits in this process: most clients are not looked at any further.
      if (wire.write(bytes)) return;
    } else {
      this.counts.ordinary += 1;
      socket.emit('events', frame);
    }
    if (queuedBytes(line) <= this.mostQueuedBytes) return;
    this.counts.cut += 1;
    cut(line);
  }
}
