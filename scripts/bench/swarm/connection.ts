import { connect, type Socket } from 'node:net';
import { clientFrame, FrameReader } from './frameReader.ts';

/** Bytes are looked at where they arrive: every connection reads into the same memory. */
const SHARED = Buffer.allocUnsafe(256 * 1024);
const [OPEN, PING, MESSAGE] = [48, 50, 52];
const [CONNECTED, EVENT, ACK, REFUSED] = [48, 50, 51, 52];
const TEXT = 1;
const CLOSE = 8;

/** `rostrum` speaks Engine.IO 4 and Socket.IO 5 with a ticket; `plain` is a bare WebSocket that only listens. */
export type Kind = 'rostrum' | 'plain';

export interface Listening {
  /** An events frame; the bytes are good only during the call. */
  event: (connection: Connection, bytes: Buffer, from: number, to: number) => void;
  /** Joined: from now on frames come. */
  ready: (connection: Connection) => void;
  gone: (connection: Connection, why: string) => void;
}

/** One client of the swarm, as little work per frame as can be: no JSON is parsed but in answers somebody waits for. */
export class Connection {
  /** Text frames of any kind. */
  received = 0;
  /** Events frames, and their bytes with headers. */
  frames = 0;
  bytes = 0;
  /** The newest version seen. */
  version = 0;
  isReady = false;
  readonly #socket: Socket;
  readonly #reader = new FrameReader((bytes, from, to, opcode) => this.#take(bytes, from, to, opcode));
  readonly #waiting = new Map<number, (payload: Buffer) => void>();
  #asked = 0;
  #hasLeft = false;
  #greeting: Buffer | null = Buffer.alloc(0);

  constructor(
    readonly index: number,
    port: number,
    readonly kind: Kind,
    private readonly ticket: string,
    private readonly to: Listening,
  ) {
    this.#socket = connect({
      host: '127.0.0.1',
      port,
      noDelay: true,
      onread: { buffer: SHARED, callback: (length, bytes) => this.#read((bytes as Buffer).subarray(0, length)) },
    });
    this.#socket.once('connect', () => this.#socket.write(upgradeRequest(port, kind)));
    this.#socket.once('error', (error) => this.#leave(error.message));
    this.#socket.once('close', () => this.#leave('closed'));
  }

  /** Sends an event and resolves with the acknowledgement's bytes, `[...]` as JSON. */
  ask(name: string, payload: unknown): Promise<Buffer> {
    const id = (this.#asked += 1);
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.write(clientFrame(`42${id}${JSON.stringify([name, payload])}`));
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  /** Told once, with the first reason. */
  #leave(why: string): void {
    if (this.#hasLeft) return;
    this.#hasLeft = true;
    this.#socket.destroy();
    this.isReady = false;
    this.to.gone(this, why);
  }

  #read(chunk: Buffer): boolean {
    if (this.#greeting === null) this.#reader.read(chunk);
    else this.#greet(chunk);
    return true;
  }

  /** The answer to the upgrade request, which frames may follow in the same chunk. */
  #greet(chunk: Buffer): void {
    const answer = Buffer.concat([this.#greeting!, chunk]);
    const end = answer.indexOf('\r\n\r\n');
    this.#greeting = answer;
    if (end < 0) return;
    if (!answer.subarray(0, 12).equals(Buffer.from('HTTP/1.1 101')))
      return this.#leave(answer.subarray(0, answer.indexOf('\r\n')).toString());
    this.#greeting = null;
    if (this.kind === 'plain') this.#ready();
    if (answer.length > end + 4) this.#reader.read(answer.subarray(end + 4));
  }

  #take(bytes: Buffer, from: number, to: number, opcode: number): void {
    if (opcode !== TEXT) return opcode === CLOSE ? this.#leave('the server closed the line') : undefined;
    this.received += 1;
    const type = bytes[from];
    if (type === PING) this.#socket.write(PONG);
    else if (type === OPEN) this.#socket.write(clientFrame(`40${JSON.stringify({ ticket: this.ticket })}`));
    else if (type === MESSAGE) this.#takeMessage(bytes, from, to);
  }

  #takeMessage(bytes: Buffer, from: number, to: number): void {
    const type = bytes[from + 1];
    if (type === EVENT) {
      this.frames += 1;
      this.bytes += to - from + (to - from > 125 ? (to - from > 0xffff ? 10 : 4) : 2);
      this.to.event(this, bytes, from, to);
    } else if (type === ACK) this.#takeAnswer(bytes, from + 2, to);
    else if (type === CONNECTED) this.#ready();
    else if (type === REFUSED) this.#leave(bytes.toString('utf8', from + 2, to));
  }

  #takeAnswer(bytes: Buffer, from: number, to: number): void {
    const start = bytes.indexOf(91, from);
    const id = Number(bytes.toString('latin1', from, start));
    const answer = this.#waiting.get(id);
    this.#waiting.delete(id);
    answer?.(Buffer.from(bytes.subarray(start, to)));
  }

  #ready(): void {
    this.isReady = true;
    this.to.ready(this);
  }
}

const PONG = clientFrame('3');

function upgradeRequest(port: number, kind: Kind): string {
  const path = kind === 'plain' ? '/' : '/socket.io/?EIO=4&transport=websocket';
  return [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    '\r\n',
  ].join('\r\n');
}
