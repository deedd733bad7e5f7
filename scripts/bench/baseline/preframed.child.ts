/**
 * The baseline: a bare WebSocket server that does nothing but write. A frame is built once and written to every socket as it is;
 * whoever connects gets the cached snapshot, where there is one.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import { answerParent } from '../childCalls.ts';
import { monotonicMs } from '../monotonic.ts';
import type { Sent } from '../swarm/tally.ts';

/** As much of a ws socket as its type does not show. */
type Wire = WebSocket & { _socket: Duplex };

const wires = new Set<Wire>();
let version = 0;
let greeting: Buffer | null = null;

const http = createServer();
const server = new WebSocketServer({ server: http, perMessageDeflate: false });
server.on('connection', (socket) => {
  const wire = socket as Wire;
  wires.add(wire);
  wire.on('close', () => wires.delete(wire));
  if (greeting) wire._socket.write(greeting);
});

answerParent({
  /** @param input bytes of what everybody gets on connecting; 0 for nothing */
  listen: ({ greetingBytes }: { greetingBytes: number }) => {
    if (greetingBytes > 0) greeting = frameOf((version += 1), greetingBytes);
    return new Promise<number>((resolve) =>
      http.listen({ host: '127.0.0.1', port: 0, backlog: 4096 }, () => resolve((http.address() as AddressInfo).port)),
    );
  },
  /** So many frames to everybody, paced; when each was begun. */
  broadcast: async (plan: { count: number; everyMs: number; bytes: number }): Promise<Sent[]> => {
    const start = monotonicMs();
    const sent: Sent[] = [];
    for (let place = 0; place < plan.count; place += 1) {
      const wait = start + place * plan.everyMs - monotonicMs();
      if (wait > 0) await sleep(wait);
      const sentAt = monotonicMs();
      const frame = frameOf((version += 1), plan.bytes);
      for (const { _socket } of wires) _socket.write(frame);
      sent.push({ version, sentAt });
    }
    return sent;
  },
});

/** A text frame of so many payload bytes, shaped as the house's events frames are. */
function frameOf(number: number, bytes: number): Buffer {
  const head = `42["events",{"consultationId":"baseline","after":${number - 1},"version":${number},"events":["`;
  const payload = Buffer.from(`${head}${'x'.repeat(Math.max(0, bytes - head.length - 4))}"]}]`);
  const header =
    payload.length < 126
      ? Buffer.from([0x81, payload.length])
      : payload.length <= 0xffff
        ? Buffer.from([0x81, 126, payload.length >> 8, payload.length & 0xff])
        : Buffer.concat([
            Buffer.from([0x81, 127, 0, 0, 0, 0]),
            Buffer.from(Uint32Array.of(payload.length).buffer).reverse(),
          ]);
  return Buffer.concat([header, payload]);
}
