import type { ClientToServer, ServerToClient } from '#shared/wire/envelope.ts';
import type { Socket } from 'socket.io-client';
import type { ClockSample, ServerClock } from './clock.ts';

export type WireSocket = Socket<ServerToClient, ClientToServer>;

const ANSWER_MS = 6000;
const EVERY_MS = 15_000;
const SAMPLES = 5;

export const monotonic = () => performance.now();

/** One question for the time; null if the line did not answer. */
async function askTime(socket: WireSocket): Promise<ClockSample | null> {
  const sentAt = monotonic();
  const answer = await socket
    .timeout(ANSWER_MS)
    .emitWithAck('clock', {})
    .catch(() => null);
  return answer && { sentAt, receivedAt: monotonic(), ...answer };
}

/** How long a question takes there and back, in milliseconds; null while the line is lost. */
export async function roundTripOf(socket: WireSocket): Promise<number | null> {
  const sample = socket.connected ? await askTime(socket) : null;
  return sample && sample.receivedAt - sample.sentAt;
}

/** Asks for the time on connect, every quarter of a minute, and when somebody looks at the page again. */
export function keepTime(socket: WireSocket, clock: ServerClock, onAsked: () => void): () => void {
  const ask = async () => {
    const samples: ClockSample[] = [];
    for (let turn = 0; turn < SAMPLES && socket.connected; turn += 1) {
      const sample = await askTime(socket);
      if (sample) samples.push(sample);
    }
    clock.adjust(samples);
    if (samples.length > 0) onAsked();
  };
  const askWhenSeen = () => document.visibilityState === 'visible' && void ask();
  const timer = setInterval(ask, EVERY_MS);
  socket.on('connect', ask);
  document.addEventListener('visibilitychange', askWhenSeen);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', askWhenSeen);
  };
}
