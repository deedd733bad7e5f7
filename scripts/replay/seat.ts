import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { ClientCommand } from '#shared/consultation/commands.ts';
import type { ClientToServer, CommandAck, EventsFrame, ResyncAck, ServerToClient } from '#shared/wire/envelope.ts';
import { ReplayError } from './options.ts';
import type { Mode } from './plan.ts';
import type { ServerHttp } from './serverHttp.ts';
import type { Profile } from './speakers.ts';
import type { Tally } from './tally.ts';

const ACK_MS = 15_000;
const MOST_TRIES = 40;
const FIRST_WAIT_MS = 60;
const LONGEST_WAIT_MS = 1_000;
/** A hall of speakers comes and goes quickly: the direct way first, the roundabout one where a proxy asks for it. */
const transports = ['websocket', 'polling'];
/** Refused for now, not for good: the same command may be sent again. */
const PASSING = new Set(['tooMany', 'notRecorded']);

export interface Accepted {
  version: number;
  result: Record<string, unknown>;
  /** When the answer came, on the monotonic clock. */
  at: number;
}

/** The server said no, for good. */
export class RefusedError extends Error {
  constructor(
    readonly refusal: string,
    message: string,
  ) {
    super(message);
  }
}

export interface SeatParts {
  http: ServerHttp;
  tally: Tally;
  consultationId: string;
}

/** A session and its socket: what somebody at a device can do. The socket opens when it is needed. */
export class Seat {
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  #commands = 0;

  private constructor(
    private readonly parts: SeatParts,
    readonly ticket: string,
    readonly personId: string,
    public mode: Mode,
  ) {
    this.#socket = io(parts.http.url, { auth: { ticket }, transports, forceNew: true, autoConnect: false });
  }

  /** Opens a session on a link, as the person who follows it. */
  static async take(parts: SeatParts, link: string, person?: Profile, mode?: Mode): Promise<Seat> {
    const token = link.slice(link.lastIndexOf('/') + 1);
    const joined = await parts.http.post<{ ticket: string; personId: string; mode?: Mode }>('/api/sessions', {
      token,
      ...(person && { person }),
      ...(mode && { mode }),
    });
    return new Seat(parts, joined.ticket, joined.personId, joined.mode ?? mode ?? 'online');
  }

  /** @throws ReplayError if the line does not come up */
  async connect(): Promise<void> {
    if (this.#socket.connected) return;
    await new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new ReplayError('The socket did not connect within 15 s.')), ACK_MS);
      this.#socket.once('connect', () => (clearTimeout(late), resolve()));
      this.#socket.on('connect_error', (error) => {
        if (!this.#socket.active) reject(new ReplayError(`The server refused the socket: ${error.message}`));
      });
      this.#socket.connect();
    });
    this.#socket.off('connect_error');
  }

  /** Closes the socket; the session stays, and the next command opens a socket again. */
  rest(): void {
    this.#socket.disconnect();
  }

  /** @param comeBack to be called whenever the line is up again after a loss: frames may have been missed */
  onFrame(take: (frame: EventsFrame) => void, comeBack: () => void): void {
    this.#socket.on('events', take);
    this.#socket.on('connect', comeBack);
  }

  /**
   * Sends a command until it is accepted or refused for good. A resend keeps its id, so it has no second effect.
   * @throws RefusedError
   */
  async send(command: ClientCommand): Promise<Accepted> {
    await this.connect();
    const { consultationId, tally } = this.parts;
    const commandId = `replay-${(this.#commands += 1)}`;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#ask(() =>
        this.#socket.timeout(ACK_MS).emitWithAck('command', { commandId, consultationId, command }),
      );
      if (answer.ok) return { version: answer.version, result: answer.result ?? {}, at: performance.now() };
      tally.refused(answer.refusal);
      if (!PASSING.has(answer.refusal) || attempt >= MOST_TRIES)
        throw new RefusedError(answer.refusal, `${command.type}: ${answer.message}`);
      await sleep(Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS));
    }
  }

  async clock(): Promise<number> {
    await this.connect();
    return (await this.#ask(() => this.#socket.timeout(ACK_MS).emitWithAck('clock', {}))).now;
  }

  async resync(request: { since: number | null; part?: 'draft' }): Promise<ResyncAck> {
    await this.connect();
    const { consultationId } = this.parts;
    return this.#ask(() => this.#socket.timeout(ACK_MS).emitWithAck('resync', { consultationId, ...request }));
  }

  /** No answer in time is asked again: the line may have been down. */
  async #ask<A extends CommandAck | ResyncAck | { now: number }>(emit: () => Promise<A>): Promise<A> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await emit();
      } catch {
        this.parts.tally.refused('noAnswer');
        if (attempt >= 4) throw new ReplayError('The server did not answer within a minute.');
      }
    }
  }
}
