import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import type { Loose } from './httpClient.ts';
import type { CommandAck, EventsFrame } from '#shared/wire/envelope.ts';

/** An event as it stands in a frame, with the frame's version. */
export interface Received {
  version: number;
  type: string;
  at: number;
  [key: string]: Loose;
}

export type Ack = { ok: true; version: number; result: Record<string, string> } | (CommandAck & { ok: false });

const PATIENCE_MS = 15_000;

/** A stock Socket.IO client that keeps everything it receives. */
export class SocketClient {
  readonly socket: Socket;
  readonly frames: EventsFrame[] = [];
  /** Everything that arrived, whatever it was called. */
  readonly heard: unknown[] = [];
  readonly #watchers = new Set<() => void>();

  constructor(
    url: string,
    readonly ticket: string,
    readonly consultationId: string,
    options: Record<string, unknown> = {},
  ) {
    this.socket = io(url, {
      auth: { ticket },
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      ...options,
    });
    this.socket.onAny((name: string, ...args: unknown[]) => this.heard.push({ name, args }));
    this.socket.on('events', (frame: EventsFrame) => {
      this.frames.push(frame);
      this.#watchers.forEach((look) => look());
    });
    this.socket.on('disconnect', () => this.#watchers.forEach((look) => look()));
  }

  connected(): Promise<this> {
    return new Promise((resolve, reject) => {
      if (this.socket.connected) resolve(this);
      this.socket.once('connect', () => resolve(this));
      this.socket.once('connect_error', reject);
    });
  }

  /** Sends an envelope as it is given, whatever it is. */
  raw(payload: unknown, name = 'command'): Promise<Loose> {
    return this.socket.timeout(PATIENCE_MS).emitWithAck(name, payload);
  }

  command(command: { type: string; [key: string]: unknown }, commandId: string = randomUUID()): Promise<Ack> {
    return this.raw({ commandId, consultationId: this.consultationId, command });
  }

  /** A command that is to be accepted: its result. */
  async done(type: string, params: Record<string, unknown> = {}): Promise<Record<string, string>> {
    const ack = await this.command({ type, ...params });
    if (!ack.ok) throw new Error(`${type} was refused: ${ack.refusal}, ${ack.message}`);
    return ack.result;
  }

  /** A command that is to be refused: with which code. */
  async refusal(type: string, params: Record<string, unknown> = {}): Promise<string> {
    const ack = await this.command({ type, ...params });
    return ack.ok ? 'accepted' : ack.refusal;
  }

  resync(since: number | null = null, more: { as?: string; part?: string } = {}): Promise<Loose> {
    return this.raw({ consultationId: this.consultationId, since, ...more }, 'resync');
  }

  async view(): Promise<Loose> {
    return (await this.resync()).snapshot;
  }

  async draft(): Promise<Loose> {
    return (await this.resync(null, { part: 'draft' })).snapshot;
  }

  clock(): Promise<{ now: number; rate: number }> {
    return this.raw({}, 'clock');
  }

  get events(): Received[] {
    return this.frames.flatMap(({ version, events }) => events.map((event) => ({ ...event, version }) as Received));
  }

  ofType(type: string): Received[] {
    return this.events.filter((event) => event.type === type);
  }

  /** Resolves with the first event, past or future, that fits. */
  async event(type: string, fits: (event: Received) => boolean = () => true): Promise<Received> {
    const found = () => this.ofType(type).find(fits);
    await this.#until(() => found() !== undefined, `${type} did not come`);
    return found()!;
  }

  /** Resolves once a frame of that version has come, or a later one. */
  async reached(version: number): Promise<void> {
    await this.#until(() => (this.frames.at(-1)?.version ?? 0) >= version, `version ${version} did not come`);
  }

  async disconnected(): Promise<void> {
    await this.#until(() => !this.socket.connected, 'the line was not cut');
  }

  close(): void {
    this.socket.disconnect();
  }

  #until(isSo: () => boolean, why: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => (this.#watchers.delete(look), reject(new Error(why))), PATIENCE_MS);
      const look = () => {
        if (!isSo()) return;
        clearTimeout(timer);
        this.#watchers.delete(look);
        resolve();
      };
      this.#watchers.add(look);
      look();
    });
  }
}
