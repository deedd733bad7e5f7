import type { Duplex } from 'node:stream';

/**
 * As much of a line's inside as the short way to its wire needs. It is Socket.IO's own and may change with a release: then the
 * short way is not found, everything goes the ordinary way, and `shortWay.integration.test.ts` says so.
 */
export interface Line {
  readyState: string;
  upgrading: boolean;
  writeBuffer: { data?: string }[];
  transport: {
    name: string;
    writable: boolean;
    perMessageDeflate?: unknown;
    socket?: { readyState: number; _socket?: Duplex | null; terminate: () => void };
  };
  close: (discard: boolean) => void;
}

const WS_OPEN = 1;

/** The stream under a websocket that has nothing of its own to send, so that what is written to it comes in order; else null. */
export function idleWire({ readyState, upgrading, writeBuffer, transport }: Line): Duplex | null {
  if (readyState !== 'open' || upgrading || transport.name !== 'websocket') return null;
  if (!transport.writable || writeBuffer.length > 0 || transport.perMessageDeflate) return null;
  return transport.socket?.readyState === WS_OPEN ? (transport.socket._socket ?? null) : null;
}

/** What waits in this process for the client to take it. */
export function queuedBytes({ writeBuffer, transport }: Line): number {
  let bytes = transport.socket?._socket?.writableLength ?? 0;
  for (const { data } of writeBuffer) bytes += data?.length ?? 0;
  return bytes;
}

/** At once: a client that does not read would not see a farewell either. */
export function cut(line: Line): void {
  if (line.transport.socket) line.transport.socket.terminate();
  else line.close(true);
}

/**
 * A text message as a server sends it, in one frame without a mask: its header and `text`.
 * @param following bytes of the same message that the caller writes behind it
 */
export function textFrame(text: string, following = 0): Buffer {
  const own = Buffer.byteLength(text);
  const length = own + following;
  const head = length < 126 ? 2 : length <= 0xffff ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + own);
  frame[0] = 0x81;
  if (head === 2) frame[1] = length;
  else if (head === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.write(text, head);
  return frame;
}
