import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { ClientCommand } from '#shared/consultation/commands.ts';
import type { Mode, Profile } from '#shared/consultation/people/profile.ts';
import type { ClientToServer, EventsFrame, ResyncAck, ServerToClient } from '#shared/wire/envelope.ts';
import type { KeptSeat } from './castOrder.ts';

const ANSWER_MS = 10_000;
const TRIES = 20;
const passing = new Set(['tooMany', 'notRecorded']);

/** The server said no, as it may say to anybody. */
export class Refused extends Error {
  constructor(
    readonly refusal: string,
    message: string,
  ) {
    super(message);
  }
}

/** Opens a session on a link; waits where the server asks to. */
export async function openSeat(url: string, link: string, person?: Profile, mode?: Mode): Promise<KeptSeat> {
  const token = link.slice(link.lastIndexOf('/') + 1);
  const body = JSON.stringify({ token, ...(person && { person }), ...(mode && { mode }) });
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(`${url}/api/sessions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    if (response.status === 201) {
      const { ticket, personId } = (await response.json()) as KeptSeat;
      return { ticket, personId };
    }
    if (response.status !== 429 || attempt >= TRIES)
      throw new Refused(String(response.status), 'The link opened no session.');
    await sleep(1000 * Math.max(1, Number(response.headers.get('retry-after')) || 1));
  }
}

/** A session with its socket: what somebody at a device can do. */
export class Seat {
  readonly #socket: Socket<ServerToClient, ClientToServer>;

  constructor(
    private readonly url: string,
    private readonly consultationId: string,
    readonly kept: KeptSeat,
  ) {
    const { ticket } = kept;
    this.#socket = io(url, { auth: { ticket }, transports: ['websocket'], forceNew: true, autoConnect: false });
  }

  get personId(): string {
    return this.kept.personId;
  }

  get isHere(): boolean {
    return this.#socket.connected;
  }

  connect(): void {
    this.#socket.connect();
  }

  /** The line drops; the session stays. */
  drop(): void {
    this.#socket.disconnect();
  }

  onFrame(take: (frame: EventsFrame) => void, backAgain: () => void): void {
    this.#socket.on('events', take);
    this.#socket.on('connect', backAgain);
  }

  /**
   * Sends a command; what is refused for the moment only is sent again under the same id.
   * @throws Refused
   */
  async send(command: ClientCommand): Promise<Record<string, unknown>> {
    const commandId = randomUUID();
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#socket
        .timeout(ANSWER_MS)
        .emitWithAck('command', { commandId, consultationId: this.consultationId, command });
      if (answer.ok) return answer.result ?? {};
      if (!passing.has(answer.refusal) || attempt >= TRIES) throw new Refused(answer.refusal, answer.message);
      await sleep(100 * attempt);
    }
  }

  resync(request: { since: number | null; as?: 'state' }): Promise<ResyncAck> {
    return this.#socket.timeout(ANSWER_MS).emitWithAck('resync', { consultationId: this.consultationId, ...request });
  }

  clock(): Promise<{ now: number; rate: number }> {
    return this.#socket.timeout(ANSWER_MS).emitWithAck('clock', {});
  }

  /** Hands in a statement: for a request, or as a written contribution. */
  async handIn(text: string, requestId?: string): Promise<void> {
    const form = new FormData();
    form.set('text', text);
    if (requestId !== undefined) form.set('requestId', requestId);
    const response = await fetch(`${this.url}/api/consultations/${this.consultationId}/statements`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.kept.ticket}` },
      body: form,
    });
    await response.body?.cancel();
    if (response.status !== 201) throw new Refused(String(response.status), 'The statement was not taken.');
  }
}
