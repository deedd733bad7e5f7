import { evolve } from '#shared/consultation/evolve.ts';
import type { ConsultationEvent } from '#shared/consultation/events.ts';
import type { Consultation } from '#shared/consultation/state.ts';
import { followUp, type EventsFrame } from '#shared/wire/envelope.ts';
import { SocketClient } from './socketClient.ts';

/** Folds what it is sent as docs/PROTOCOL.md tells a client to: apply, ignore, or resync; loses frames on purpose. */
export class FoldingClient extends SocketClient {
  state: Consultation | null = null;
  cursor = 0;
  gaps = 0;
  /** How many of the next frames are lost on the way. */
  loses = 0;
  #catchingUp: Promise<void> | null = null;
  #held: EventsFrame[] = [];

  async start(): Promise<this> {
    this.socket.on('events', (frame: EventsFrame) => this.#take(frame));
    await this.connected();
    const { version, snapshot } = await this.resync(null, { as: 'state' });
    this.state = snapshot.state as Consultation;
    this.cursor = version;
    this.#held.splice(0).forEach((frame) => this.#take(frame));
    return this;
  }

  /** Resolves once nothing is being caught up on. */
  async settled(): Promise<void> {
    await this.catchUp();
  }

  /** Asks for what came since the cursor. */
  catchUp(): Promise<void> {
    this.#catchingUp ??= this.#askSince().finally(() => {
      this.#catchingUp = null;
      this.#held.splice(0).forEach((frame) => this.#take(frame));
    });
    return this.#catchingUp;
  }

  #take(frame: EventsFrame): void {
    if (this.loses > 0) return void (this.loses -= 1);
    if (this.state === null || this.#catchingUp) return void this.#held.push(frame);
    const todo = followUp(this.cursor, frame);
    if (todo === 'ignore') return;
    if (todo === 'resync') {
      this.gaps += 1;
      // A line that is cut meanwhile fails it; the next frame asks again.
      return void this.catchUp().catch(() => {});
    }
    this.#fold(frame.events);
    this.cursor = frame.version;
  }

  async #askSince(): Promise<void> {
    const { version, events } = await this.resync(this.cursor);
    this.#fold(events as ConsultationEvent[]);
    this.cursor = version;
  }

  #fold(events: ConsultationEvent[]): void {
    // The version that resync adds is the wire's, not the event's.
    for (const { version: _version, ...event } of events as (ConsultationEvent & { version?: number })[])
      this.state = evolve(this.state!, event as ConsultationEvent);
  }
}
